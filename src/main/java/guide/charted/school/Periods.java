package guide.charted.school;

import org.jspecify.annotations.Nullable;

/** Puts the periods of stored rows into the words that readers see. */
final class Periods {

    /**
     * The newest collection in the data: where a figure is missing, this is the period it
     * is missing for.
     */
    private static final String NEWEST = "2023-24";

    private Periods() {
    }

    static String academic(@Nullable String period) {
        return ((period != null) ? period : NEWEST).replace('-', '–');
    }

    static String year(@Nullable Integer year) {
        return (year != null) ? year.toString() : academic(null);
    }

}
