package guide.charted.certification;

import guide.charted.fact.Missing;

/** How a person stands to one condition. */
public sealed interface Finding {

    /**
     * It is met.
     *
     * @param lastTerm whether only because the exam may be sat in the last term
     */
    record Met(boolean lastTerm) implements Finding {
    }

    /**
     * It is not met.
     *
     * @param need what is missing
     */
    record Unmet(Need need) implements Finding {
    }

    /**
     * The answers do not tell.
     *
     * @param why {@code unsure} or {@code not-asked}
     */
    record Untold(Missing why) implements Finding {
    }

    /** It is paid for when one applies, and closes nothing. */
    record Formality() implements Finding {
    }

}
