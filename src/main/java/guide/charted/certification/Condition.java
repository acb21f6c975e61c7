package guide.charted.certification;

import java.util.List;
import java.util.Locale;

import guide.charted.fact.Citation;

/**
 * Something a route asks for.
 *
 * @param id such as {@code RHIT-1-2}
 * @param kind what it is about
 * @param required the value asked for: a degree type or {@code high-school}, an
 * accreditor, a discipline, a credential code, a field of work; where one of several is
 * enough, they are parted by {@code |}; what nobody is asked starts with {@code unasked-}
 * @param months months of experience; 0 where the condition asks for none
 * @param text the condition in words
 * @param source who says so
 */
public record Condition(String id, Kind kind, String required, int months, String text, Citation source) {

    /**
     * The values of which one is enough.
     * @return at least one
     */
    public List<String> alternatives() {
        return List.of(this.required.split("\\|"));
    }

    /** What a condition is about. */
    public enum Kind {

        /** A diploma, degree or certificate. */
        SCHOOLING,

        /** Who must have accredited the program. */
        ACCREDITATION,

        /** The field of the program. */
        DISCIPLINE,

        /** An agreement with an association abroad. */
        RECIPROCITY,

        /** Months of work. */
        EXPERIENCE,

        /** Another credential held. */
        CREDENTIAL,

        /** A membership, paid for when one applies: it closes nothing. */
        MEMBERSHIP;

        /**
         * The word used in data files and in JSON.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
