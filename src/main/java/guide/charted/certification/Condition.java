package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * Something a route asks for.
 *
 * @param id such as {@code RHIT-1-2}
 * @param kind what it is about
 * @param required the value asked for: a degree type or {@code high-school}, an
 * accreditor, a discipline, a credential code, a field of work
 * @param months months of experience; 0 where the condition asks for none
 * @param text the condition in words
 * @param source who says so
 */
public record Condition(String id, Kind kind, String required, int months, String text, Citation source) {

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
        CREDENTIAL

    }

}
