package guide.charted.importer.draft;

import java.util.Locale;

/**
 * Something in a file that is possible but unlikely: the import is refused until whoever
 * runs it has looked and accepts the kind by name.
 *
 * @param kind what sort of doubt
 * @param what the case, in words
 */
public record Doubt(Kind kind, String what) {

    /** The sorts of doubt; the word to accept one is its name in lower case. */
    public enum Kind {

        /** A figure became ten times as large or as small. */
        JUMP("a figure ten times as large or as small as before"),

        /** A higher percentile is lower than a lower one. */
        ORDER("percentiles out of order"),

        /** Pay by the year is not 2,080 times the pay by the hour. */
        HOURS("pay by the hour and by the year that do not fit together"),

        /** A state that the data have is not in the file. */
        STATES("a state that is missing"),

        /** Less than half of what the data have is in the file. */
        FEWER("less than half of the rows of before"),

        /** An occupation of the guide is not in the file. */
        OCCUPATIONS("an occupation of this guide that is missing"),

        /** The end of the file seems to be missing. */
        CUT("a file that seems to be cut short"),

        /** The file names two different years, or one that cannot be. */
        YEAR("a year that does not fit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * What to write after {@code --accept}.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return this.words;
        }

    }

}
