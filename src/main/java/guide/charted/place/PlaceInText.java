package guide.charted.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a ZIP code or a city with its state among the words that a reader typed. */
@Component
public class PlaceInText {

    private static final int LONGEST_CITY = 4;

    private static final int LONGEST_STATE = 3;

    private static final Set<String> JOINING = Set.of("near", "in", "around", "by", "at");

    private final Places places;

    private final States states;

    PlaceInText(Places places, States states) {
        this.places = places;
        this.states = states;
    }

    /**
     * Takes the place out of a text.
     * @param text what was typed
     * @return the place, if there is one, and the words that are left
     */
    public Split split(String text) {
        List<String> words = words(text);
        for (int from = 0; from < words.size(); from++) {
            Optional<Place> zip = words.get(from).matches("\\d{5}") ? this.places.ofZip(words.get(from))
                    : Optional.empty();
            if (zip.isPresent()) {
                return new Split(zip, rest(words, from, from + 1));
            }
            for (int city = Math.min(LONGEST_CITY, words.size() - from - 1); city > 0; city--) {
                Split found = city(words, from, from + city);
                if (found != null) {
                    return found;
                }
            }
        }
        return new Split(Optional.empty(), String.join(" ", words));
    }

    /** After a word such as "in"; "IN" in capitals may be Indiana as well. */
    private @Nullable Split city(List<String> words, int from, int to) {
        String next = words.get(to);
        if (!isJoining(next) || to + 1 == words.size()) {
            return city(words, from, to, to);
        }
        Split beyond = city(words, from, to, to + 1);
        return (beyond == null && next.equals(next.toUpperCase(Locale.ROOT))) ? city(words, from, to, to) : beyond;
    }

    private @Nullable Split city(List<String> words, int from, int to, int start) {
        String city = String.join(" ", words.subList(from, to));
        for (int state = Math.min(LONGEST_STATE, words.size() - start); state > 0; state--) {
            String name = String.join(" ", words.subList(start, start + state));
            Optional<Place> place = this.states.read(name).flatMap((code) -> this.places.ofCity(city, code));
            if (place.isPresent()) {
                return new Split(place, rest(words, from, start + state));
            }
        }
        return null;
    }

    private static boolean isJoining(String word) {
        return JOINING.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The words of a text; commas part them too.
     * @param text any text
     * @return its words, none empty
     */
    public static List<String> words(String text) {
        return Arrays.stream(text.replace(',', ' ').strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
    }

    private static String rest(List<String> words, int from, int to) {
        int start = (from > 0 && isJoining(words.get(from - 1))) ? from - 1 : from;
        return String.join(" ",
                Stream.concat(words.subList(0, start).stream(), words.subList(to, words.size()).stream()).toList());
    }

    /**
     * A text without its place.
     *
     * @param place the place, or empty if the text names none
     * @param rest the other words
     */
    public record Split(Optional<Place> place, String rest) {
    }

}
