package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import guide.charted.place.Place;
import guide.charted.place.PlaceInText;
import guide.charted.place.Places;
import guide.charted.web.InputError;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads a filter from a query string. Empty values count as absent, unknown names are
 * ignored.
 */
@Component
public class FilterReader {

    private static final int LONGEST_TEXT = 100;

    private static final String PAST_ANY_END = "999999999";

    private final Choices choices;

    private final Places places;

    private final PlaceBesideSchools placeInText;

    FilterReader(Choices choices, Places places, PlaceBesideSchools placeInText) {
        this.choices = choices;
        this.places = places;
        this.placeInText = placeInText;
    }

    /**
     * Reads the parameters.
     * @param parameters the decoded parameters
     * @return the choice, with an error for each value that is not accepted
     */
    public SchoolFilter read(MultiValueMap<String, String> parameters) {
        Map<Parameter, List<String>> entered = new EnumMap<>(Parameter.class);
        Map<Parameter, List<String>> chosen = new EnumMap<>(Parameter.class);
        List<InputError> errors = new ArrayList<>();
        for (Parameter name : Parameter.values()) {
            List<String> values = entered(parameters, name);
            if (!values.isEmpty()) {
                entered.put(name, values);
                List<String> accepted = new ArrayList<>();
                for (String value : values) {
                    canonical(name, value).ifPresentOrElse(accepted::add,
                            () -> errors.add(error(name, value, "school.error." + name.code())));
                }
                if (!accepted.isEmpty()) {
                    chosen.put(name, accepted.stream().distinct().toList());
                }
            }
        }
        return withPlace(chosen, errors, entered);
    }

    private SchoolFilter withPlace(Map<Parameter, List<String>> chosen, List<InputError> errors,
            Map<Parameter, List<String>> entered) {
        String q = chosen.getOrDefault(Parameter.Q, List.of("")).getFirst();
        PlaceInText.Split split = this.placeInText.split(q);
        Optional<Place> place = Optional.ofNullable(chosen.get(Parameter.ZIP))
            .flatMap((zip) -> this.places.ofZip(zip.getFirst()))
            .or(split::place);
        if (place.isEmpty() && !entered.containsKey(Parameter.ZIP)) {
            askForPlace(Parameter.WITHIN, chosen, errors);
            if (chosen.getOrDefault(Parameter.SORT, List.of()).contains(Sort.DISTANCE.code())) {
                askForPlace(Parameter.SORT, chosen, errors);
            }
        }
        if (place.isEmpty()) {
            chosen.remove(Parameter.WITHIN);
            chosen.computeIfPresent(Parameter.SORT, (name, sort) -> sort.contains(Sort.DISTANCE.code()) ? null : sort);
        }
        return new SchoolFilter(chosen, split.rest(), place, List.copyOf(errors), entered);
    }

    private static void askForPlace(Parameter name, Map<Parameter, List<String>> chosen, List<InputError> errors) {
        List<String> values = chosen.remove(name);
        if (values != null) {
            errors.add(error(name, values.getFirst(), "school.error." + name.code() + ".place"));
        }
    }

    private Optional<String> canonical(Parameter name, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (name) {
            case Q -> Optional.of(value).filter((text) -> text.length() <= LONGEST_TEXT);
            case STATE -> Optional.of(value.toUpperCase(Locale.ROOT)).filter(this.choices.of(name)::contains);
            case ZIP -> Optional.of(value).filter((zip) -> this.places.ofZip(zip).isPresent());
            case MAX_TUITION, MAX_MONTHS, SIZE -> number(name, value);
            case PAGE -> number(name, value.matches("\\d{10,}") ? PAST_ANY_END : value);
            case UNPRICED, RELATED, INACTIVE, DEGREE, WITHIN, FIELD, CONTROL, ACCREDITATION, DELIVERY, PREPARES, SORT ->
                Optional.of(lower).filter(this.choices.of(name)::contains);
        };
    }

    private static Optional<String> number(Parameter name, String value) {
        String digits = value.replaceFirst("^\\$", "").replace(",", "");
        try {
            int number = Integer.parseInt(digits);
            return name.limits().filter((limits) -> limits.hold(number)).map((limits) -> String.valueOf(number));
        }
        catch (NumberFormatException ex) {
            return Optional.empty();
        }
    }

    private static List<String> entered(MultiValueMap<String, String> parameters, Parameter name) {
        List<String> values = parameters.getOrDefault(name.code(), List.of())
            .stream()
            .map(String::strip)
            .filter((value) -> !value.isEmpty())
            .toList();
        return name.isRepeatable() ? values : values.stream().limit(1).toList();
    }

    private static InputError error(Parameter name, String value, String message) {
        return new InputError(name.code(), value, message);
    }

}
