package guide.charted.salary.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.place.Places;
import guide.charted.web.InputError;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads the query string of the nation's page. Empty values count as absent, unknown
 * names are ignored.
 */
@Component
class QuestionReader {

    private static final int LONGEST_TEXT = 100;

    private final List<String> occupations;

    private final Places places;

    QuestionReader(Occupations occupations, Places places) {
        this.occupations = occupations.core().stream().map(Occupation::soc).toList();
        this.places = places;
    }

    Question read(MultiValueMap<String, String> parameters) {
        Map<String, String> entered = new HashMap<>();
        List<InputError> errors = new ArrayList<>();
        for (String name : List.of("zip", "q", "soc", "adjusted", "sort")) {
            parameters.getOrDefault(name, List.of())
                .stream()
                .map(String::strip)
                .filter((value) -> !value.isEmpty())
                .findFirst()
                .ifPresent((value) -> entered.put(name, value));
        }
        String zip = accept("zip", entered, errors, (value) -> this.places.ofZip(value).map((place) -> value))
            .orElse("");
        String q = accept("q", entered, errors,
                (value) -> Optional.of(value).filter((text) -> text.length() <= LONGEST_TEXT))
            .orElse("");
        String standard = this.occupations.getFirst();
        String soc = accept("soc", entered, errors, (value) -> Optional.of(value).filter(this.occupations::contains))
            .orElse(standard);
        boolean adjusted = accept("adjusted", entered, errors, QuestionReader::truth).orElse(false);
        Order order = accept("sort", entered, errors, (value) -> Order.ofCode(value.toLowerCase(Locale.ROOT)))
            .orElse(MapChoice.order(adjusted));
        return new Question(new MapChoice(soc, adjusted, order, standard), zip, q, Map.copyOf(entered),
                List.copyOf(errors));
    }

    private static <T> Optional<T> accept(String name, Map<String, String> entered, List<InputError> errors,
            Function<String, Optional<T>> reading) {
        return Optional.ofNullable(entered.get(name)).flatMap((value) -> {
            Optional<T> read = reading.apply(value);
            if (read.isEmpty()) {
                errors.add(new InputError(name, value, "map.error." + name));
            }
            return read;
        });
    }

    private static Optional<Boolean> truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

}
