package guide.charted.certification;

import java.util.List;
import java.util.Optional;

import guide.charted.fact.Missing;

/** Whether a person may sit an exam. */
public sealed interface Answer {

    /**
     * Why there is neither yes nor no.
     * @return the reason, or empty if the answer is yes or no
     */
    default Optional<Missing> missing() {
        return switch (this) {
            case Open open -> Optional.empty();
            case Passed passed -> Optional.empty();
            case OpensAfter after -> Optional.empty();
            case Shut shut -> Optional.empty();
            case Depends depends -> Optional.of(depends.why());
            case Doubtful doubtful -> Optional.of(Missing.NOT_FOUND);
            case RuleNotKnown notKnown -> Optional.of(Missing.NOT_FOUND);
        };
    }

    /**
     * What is missing, if anything is known to be.
     * @return the needs of the nearest way, in order
     */
    default List<Need> needs() {
        return switch (this) {
            case OpensAfter after -> after.way().needs();
            case Shut shut -> shut.way().map(Way::needs).orElse(List.of());
            case Depends depends -> depends.way().needs();
            case Open open -> List.of();
            case Passed passed -> List.of();
            case Doubtful doubtful -> List.of();
            case RuleNotKnown notKnown -> List.of();
        };
    }

    /**
     * The person may sit now.
     *
     * @param letters the letters that passing gives; {@code CPC-A} for a CPC without two
     * years of coding
     * @param lastTerm whether only because the last term is enough to sit
     */
    record Open(String letters, boolean lastTerm) implements Answer {
    }

    /**
     * The very exam is passed already, under letters that are not the credential's own:
     * who holds the CPC-A has passed the CPC exam, and who holds the CPC has no use for
     * the exam of the CPC-A. There is nothing left to sit for.
     *
     * @param letters the letters held
     */
    record Passed(String letters) implements Answer {
    }

    /**
     * One step opens it.
     *
     * @param way the nearest way
     */
    record OpensAfter(Way way) implements Answer {
    }

    /**
     * More than one step is missing.
     *
     * @param way the nearest way; empty if every route is closed or is nothing one can
     * set out to do
     */
    record Shut(Optional<Way> way) implements Answer {
    }

    /**
     * It depends on something that the answers do not tell.
     *
     * @param why {@code unsure} or {@code not-asked}
     * @param way the nearest way, with what is to be found out
     */
    record Depends(Missing why, Way way) implements Answer {
    }

    /** All is met that a weak or disputed source asks; ask the issuer. */
    record Doubtful() implements Answer {
    }

    /** No rule was found that can be trusted. */
    record RuleNotKnown() implements Answer {
    }

    /**
     * A route that is not open, and what it still asks.
     *
     * @param route the route
     * @param needs what is missing or not told, in the order of its conditions
     */
    record Way(EligibilityRoute route, List<Need> needs) {
    }

}
