package guide.charted.occupation;

import java.util.Locale;

import guide.charted.fact.Citation;

/**
 * A task of an occupation as O*NET lists it, in our words.
 *
 * @param text a sentence
 * @param kind how much it belongs to the occupation
 * @param dated the month of that judgment, in words
 * @param source the list
 */
public record ListedTask(String text, Kind kind, String dated, Citation source) {

    /** How much a task belongs to its occupation. */
    public enum Kind {

        /** At its heart, as workers or experts rated it. */
        CORE,
        /** Less at its heart, as workers or experts rated it. */
        SUPPLEMENTAL,
        /** Listed by analysts, rated by nobody. */
        LISTED;

        /**
         * The last part of this kind's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
