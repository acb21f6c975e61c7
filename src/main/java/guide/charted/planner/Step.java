package guide.charted.planner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import guide.charted.education.DegreeType;
import org.jspecify.annotations.Nullable;

/**
 * A part of a route.
 *
 * @param kind what is done
 * @param title it in a few words
 * @param text what to know about it, in a sentence or two
 * @param award what is studied for; null if nothing is
 * @param accredited whether the program must be accredited in health information
 * management
 * @param credential the exam or credential it is about; null if it is about none
 * @param months how long it takes; the renewal's months are the cycle
 * @param costs what it costs
 * @param grounds what its length rests on
 * @param earning what the reader lives on meanwhile
 * @param market the schools that its price comes from, or that teach what it asks for;
 * null if there are none
 */
public record Step(Kind kind, Note title, Note text, @Nullable DegreeType award, boolean accredited,
        @Nullable String credential, Range months, List<CostLine> costs, Grounds grounds, Earning earning,
        @Nullable Market market) {

    /**
     * The price of the step as far as it is known, living costs aside.
     * @return US dollars; nothing if no line has a price
     */
    public Range cost() {
        return sum(true).orElse(Range.ZERO);
    }

    /**
     * What the reader lives on meanwhile, which is in no total.
     * @return US dollars; empty if nothing is studied or the reader did not tell
     */
    public Optional<Range> living() {
        return sum(false);
    }

    private Optional<Range> sum(boolean inTotal) {
        return this.costs.stream()
            .filter((line) -> line.what().isInTotal() == inTotal)
            .flatMap((line) -> line.price().stream())
            .reduce(Range::plus);
    }

    /**
     * What no price was found for. It is in no sum.
     * @return the lines that are typed blanks
     */
    public List<CostLine> unpriced() {
        return this.costs.stream().filter((line) -> line.price().isEmpty()).toList();
    }

    /**
     * Everything that the step's numbers rest on.
     * @return the grounds of its length and its costs
     */
    public Grounds allGrounds() {
        return this.costs.stream().map(CostLine::grounds).reduce(this.grounds, Grounds::and);
    }

    /**
     * Whether it counts in the totals.
     * @return false for renewals only
     */
    public boolean counts() {
        return this.kind != Kind.RENEWAL;
    }

    /** What a step is. */
    public enum Kind {

        /** Learning and practice that no rule asks for but a pass does. */
        READINESS,

        /** A program at a school. */
        STUDY,

        /** From applying to the seat, or to an answer. */
        WAIT,

        /** The exam, with expected further tries. */
        EXAM,

        /** Work that makes ready for the next step. */
        EXPERIENCE,

        /** From the credential to the first day of work. */
        JOB_SEARCH,

        /** Keeping the credential. */
        RENEWAL;

        /**
         * The word used in JSON and as the last part of message keys.
         * @return the name in kebab case, such as {@code job-search}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

    /** What the reader lives on during a step. */
    public enum Earning {

        /** The present job is kept. */
        PRESENT_JOB,

        /** The present job is given up for full-time study. */
        NOTHING,

        /** A job in health information, at the pay that the plan assumes. */
        IN_FIELD

    }

}
