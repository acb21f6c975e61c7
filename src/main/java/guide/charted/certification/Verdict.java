package guide.charted.certification;

import java.util.List;

import guide.charted.fact.Missing;

/** What a route says to a person. */
public sealed interface Verdict {

    /**
     * Every condition is met.
     *
     * @param letters the letters that passing gives
     * @param lastTerm whether the exam may be sat before the program is finished; the
     * credential comes after the final transcript
     */
    record Met(String letters, boolean lastTerm) implements Verdict {
    }

    /** Every condition is met, but no firm source says that these are the rules. */
    record Doubtful() implements Verdict {
    }

    /**
     * Nothing is known to be missing, and not all is known to be there.
     *
     * @param why {@code unsure} if an answer was "I don't know", else {@code not-asked}
     * @param needs what the answers do not tell
     */
    record Untold(Missing why, List<Need> needs) implements Verdict {
    }

    /**
     * Something is missing.
     *
     * @param needs all that is missing or not told, in the order of the conditions
     */
    record Unmet(List<Need> needs) implements Verdict {
    }

    /** The route is history, whatever the person has. */
    record Closed() implements Verdict {
    }

}
