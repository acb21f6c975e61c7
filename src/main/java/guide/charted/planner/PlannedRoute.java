package guide.charted.planner;

import java.util.List;
import java.util.Optional;
import java.util.Locale;

/**
 * A way to a credential.
 *
 * @param goal the credential's letters
 * @param label what sets the route apart from the others to the same goal
 * @param cheapest whether no other direct route to the goal costs less
 * @param steps what to do, in order; each begins when the one before it ends
 * @param withinBudget whether its likely cost is within the reader's budget
 * @param inTime whether it likely ends by the reader's date
 * @param payoff what it brings
 */
public record PlannedRoute(String goal, Label label, boolean cheapest, List<Step> steps, Fit withinBudget, Fit inTime,
        Payoff payoff) {

    /** Copies the steps. */
    public PlannedRoute {
        steps = List.copyOf(steps);
    }

    /**
     * How long it takes to the first day of work, or to the credential if the reader
     * works in the field by then.
     * @return the sum of its steps' months, renewals left out
     */
    public Range months() {
        return Range.sum(this.steps.stream().filter(Step::counts).map(Step::months).toList());
    }

    /**
     * What it costs, as far as prices are known; see {@link #unpriced}.
     * @return the sum of its steps' costs in US dollars, renewals left out
     */
    public Range cost() {
        return Range.sum(this.steps.stream().filter(Step::counts).map(Step::cost).toList());
    }

    /**
     * What the reader lives on while studying. It is no part of {@link #cost}, nor of the
     * stories of the pay-off: it goes on whether the reader studies or not.
     * @return US dollars; empty if nothing is studied or the reader did not tell
     */
    public Optional<Range> living() {
        return this.steps.stream().flatMap((step) -> step.living().stream()).reduce(Range::plus);
    }

    /**
     * Whether it leads through a school.
     * @return true if a step is study
     */
    public boolean isStudied() {
        return this.steps.stream().anyMatch((step) -> step.kind() == Step.Kind.STUDY);
    }

    /**
     * Whether whoever looks for work on it has coded for pay before they set out.
     * @return true if the search is one for a better job, and not for a first one
     */
    public boolean isForCoder() {
        return this.steps.stream().anyMatch((step) -> step.title().key().equals("planner.step.job-search.coder"));
    }

    /**
     * Whether a bachelor's degree is begun at one school and finished at another.
     * @return true if its first half is an associate's degree to transfer from
     */
    public boolean isTransfer() {
        return this.steps.stream()
            .anyMatch((step) -> step.title().key().equals("planner.step.study.associate-to-transfer"));
    }

    /**
     * How long it takes to the credential itself.
     * @return the months of all steps up to the goal's exam, or to the work that gives
     * its full letters
     */
    public Range monthsToCredential() {
        return Range.sum(this.steps.subList(0, lastExam() + 1).stream().map(Step::months).toList());
    }

    /**
     * The likely month in which a step begins.
     * @param step its place, from 0
     * @return full months since the start of the plan
     */
    public int startOf(int step) {
        return this.steps.subList(0, step).stream().filter(Step::counts).mapToInt((one) -> one.months().likely()).sum();
    }

    /**
     * What no price was found for and is in no sum.
     * @return the lines that are typed blanks, renewals left out
     */
    public List<CostLine> unpriced() {
        return this.steps.stream().filter(Step::counts).flatMap((step) -> step.unpriced().stream()).toList();
    }

    /**
     * Everything that its numbers rest on.
     * @return the grounds of all steps
     */
    public Grounds grounds() {
        return this.steps.stream().map(Step::allGrounds).reduce(Grounds.of(), Grounds::and);
    }

    private int lastExam() {
        int last = -1;
        for (int i = 0; i < this.steps.size(); i++) {
            Step step = this.steps.get(i);
            boolean letters = step.kind() == Step.Kind.EXPERIENCE && this.goal.equals(step.credential());
            last = (letters || step.kind() == Step.Kind.EXAM) ? i : last;
        }
        return last;
    }

    /** What sets a route apart. */
    public enum Label {

        /** No direct route is likely to be shorter. */
        FASTEST,

        /** Neither the fastest nor the cheapest; no route is better in both. */
        BETWEEN,

        /** No direct route is likely to cost less. */
        CHEAPEST,

        /**
         * Slower than another by known prices and no cheaper, but with a price where the
         * other has none.
         */
        PRICED,

        /** If a program that the reader is not sure of turns out to be accredited. */
        IF_ACCREDITED,

        /** Another credential on the way lets the reader work sooner. */
        EARN_FIRST,

        /** The credential is there already. */
        HELD;

        /**
         * The word used in JSON and as the last part of message keys.
         * @return the name in kebab case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

    /** Whether a route fits a wish. */
    public enum Fit {

        /** It does. */
        YES,

        /** It does not. */
        NO,

        /** The reader named no such wish. */
        NOT_ASKED;

        static Fit of(boolean fits) {
            return fits ? YES : NO;
        }

    }

}
