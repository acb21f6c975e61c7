package guide.charted.school;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Puts the periods of stored rows into the words that readers see.
 *
 * @param newest the newest academic year in the data: where a figure is missing, this is
 * the period it is missing for
 */
record Periods(String newest) {

    /** The periods of rows that give these, such as {@code 2023-24}. */
    static Periods of(Stream<String> known) {
        return new Periods(known.max(Comparator.naturalOrder()).orElse(""));
    }

    /** The academic year that ends in a calendar year. */
    static String endingIn(int year) {
        return String.format(Locale.ROOT, "%d–%02d", year - 1, year % 100);
    }

    String academic(@Nullable String period) {
        return ((period != null) ? period : this.newest).replace('-', '–');
    }

    String year(@Nullable Integer year) {
        return (year != null) ? year.toString() : academic(null);
    }

}
