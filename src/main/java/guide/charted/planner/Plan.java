package guide.charted.planner;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.fact.Figure;

/**
 * The reader's plan: all routes worth a look, and everything they rest on.
 *
 * @param request what was asked
 * @param routes the routes by goal, the goal with the fastest route first; of each goal
 * the direct ones, fastest first, then the others
 * @param priced by goal, routes that are slower and by known prices no cheaper than one
 * of {@code routes}, but have a price where that one has none
 * @param ifAccredited where the reader is not sure of a program: the routes that are open
 * if it was accredited, which none of {@code routes} counts on
 * @param blocked the goals that no route reaches
 * @param assumptions what the plan assumes, with the reader's own numbers put in
 * @param misses where no route fits a wish: the nearest ones
 * @param notes what a reader should know about how the answers were read
 * @param wage a year's pay in health information at the chosen percentile
 * @param payAreas areas that may be the reader's own, each with its pay; empty without a
 * ZIP code
 * @param edition the edition of the data that answered
 */
public record Plan(PlanRequest request, List<PlannedRoute> routes, List<PlannedRoute> priced,
        List<PlannedRoute> ifAccredited, List<Blocked> blocked, List<Assumption> assumptions, List<NearMiss> misses,
        List<Note> notes, Figure wage, List<PayArea> payAreas, String edition) {

    /** Copies the lists. */
    public Plan {
        routes = List.copyOf(routes);
        priced = List.copyOf(priced);
        payAreas = List.copyOf(payAreas);
        ifAccredited = List.copyOf(ifAccredited);
        blocked = List.copyOf(blocked);
        assumptions = List.copyOf(assumptions);
        misses = List.copyOf(misses);
        notes = List.copyOf(notes);
    }

    /**
     * Whether the link was made with another edition of the data.
     * @return true if the request names one that is not this one
     */
    public boolean isOfOtherEdition() {
        return this.request.value(PlanParameter.EDITION).filter((named) -> !named.equals(this.edition)).isPresent();
    }

    /**
     * The routes to a goal.
     * @param goal the credential's letters
     * @return those of {@link #routes} that lead to it
     */
    public List<PlannedRoute> routesTo(String goal) {
        return this.routes.stream().filter((route) -> route.goal().equals(goal)).toList();
    }

    /**
     * All routes as a reader compares them: of each goal the direct ones, then those with
     * a price where the others have none, then those that earn first.
     * @return {@link #routes} and {@link #priced} together
     */
    public List<PlannedRoute> shown() {
        Comparator<PlannedRoute> byGoal = Comparator.comparingInt((route) -> goals().indexOf(route.goal()));
        return Stream.concat(this.routes.stream(), this.priced.stream())
            .sorted(byGoal.thenComparing((route) -> route.label() == PlannedRoute.Label.EARN_FIRST))
            .toList();
    }

    /**
     * The goals of the plan.
     * @return each goal that has a route, once, in order
     */
    public List<String> goals() {
        return this.routes.stream().map(PlannedRoute::goal).distinct().toList();
    }

    /**
     * Whether the reader is new to the field.
     * @return true if they have neither coded for pay nor passed one of its exams
     */
    public boolean isForBeginner() {
        return this.request.number(PlanParameter.CODING_MONTHS).orElse(0) == 0
                && this.request.values(PlanParameter.HOLDS).isEmpty();
    }

}
