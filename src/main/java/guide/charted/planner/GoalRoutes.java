package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All routes of a reader to one goal. */
final class GoalRoutes {

    private final PlanFacts facts;

    private final ExamLegs exams;

    private final Ways ways;

    private final EarnFirst earnFirst;

    private final Reading reading;

    private final Payoffs payoffs;

    private final Deadline deadline;

    GoalRoutes(PlanFacts facts, ExamLegs exams, Ways ways, Reading reading, Payoffs payoffs, Deadline deadline) {
        this.facts = facts;
        this.exams = exams;
        this.ways = ways;
        this.earnFirst = new EarnFirst(ways, exams);
        this.reading = reading;
        this.payoffs = payoffs;
        this.deadline = deadline;
    }

    /**
     * The routes.
     * @param goal the credential's letters
     * @return the direct ones that none beats by known prices, fastest first; then those
     * with a price where the others have none; then the others. Empty if there is no way
     */
    List<PlannedRoute> to(String goal) {
        Trip start = Trip.from(this.reading.careful());
        if (start.situation().holds(goal)) {
            return List.of(route(goal, PlannedRoute.Label.HELD, true, finish(goal, start)));
        }
        List<Trip> ways = this.ways.isPassed(goal, start) ? List.of(start) : this.ways.to(goal, start);
        List<Trip> unbeaten = Frontier.of(ways.stream().map((trip) -> finish(goal, trip)).toList());
        List<Trip> direct = Frontier.byKnownPrices(unbeaten);
        List<Trip> priced = unbeaten.stream().filter((trip) -> !direct.contains(trip)).toList();
        List<PlannedRoute> routes = new ArrayList<>();
        int fastest = direct.stream().mapToInt(Trip::likelyMonths).min().orElse(Integer.MAX_VALUE);
        List<Trip> earning = this.earnFirst.to(goal, start, fastest);
        int cheaper = earning.stream().mapToInt(Trip::likelyCost).min().orElse(Integer.MAX_VALUE);
        for (int place = 0; place < direct.size(); place++) {
            boolean cheapest = place == direct.size() - 1 && (place > 0 || priced.isEmpty())
                    && direct.get(place).likelyCost() <= cheaper;
            routes.add(route(goal, label(place, cheapest), cheapest, direct.get(place)));
        }
        priced.forEach((trip) -> routes.add(route(goal, PlannedRoute.Label.PRICED, false, trip)));
        int least = direct.stream().mapToInt(Trip::likelyCost).min().orElse(Integer.MAX_VALUE);
        earning.forEach((trip) -> routes.add(route(goal, PlannedRoute.Label.EARN_FIRST,
                trip.likelyCost() == cheaper && cheaper < least && isPricedLike(direct, trip),
                this.exams.renewing(goal, trip))));
        return routes;
    }

    /**
     * The way if a program that the reader is not sure of was accredited.
     * @param goal the credential's letters
     * @return such a route; empty if it would change nothing
     */
    Optional<PlannedRoute> ifAccredited(String goal) {
        Trip hopeful = Trip.from(this.reading.hopeful());
        if (!this.reading.unsure() || this.ways.isOpen(goal, Trip.from(this.reading.careful()))
                || !this.ways.isOpen(goal, hopeful) || hopeful.situation().holds(goal)) {
            return Optional.empty();
        }
        return this.ways.fastest(goal, hopeful.then(Leg.steady(asking())))
            .map((trip) -> route(goal, PlannedRoute.Label.IF_ACCREDITED, false, finish(goal, trip)));
    }

    private Trip finish(String goal, Trip trip) {
        Trip working = this.exams.searching(trip);
        return this.facts.exams().containsKey(goal) ? this.exams.renewing(goal, this.exams.shedding(goal, working))
                : working;
    }

    private Step asking() {
        return new Step(Step.Kind.WAIT, Note.of("planner.step.ask"), Note.of("planner.step.ask.text"), null, true, null,
                Range.ZERO, List.of(), Grounds.of(this.facts.register().directory()), Step.Earning.PRESENT_JOB, null);
    }

    private static PlannedRoute.Label label(int place, boolean cheapest) {
        if (place == 0) {
            return PlannedRoute.Label.FASTEST;
        }
        return cheapest ? PlannedRoute.Label.CHEAPEST : PlannedRoute.Label.BETWEEN;
    }

    /** Whether it leaves nothing open that a direct way has a price for. */
    private static boolean isPricedLike(List<Trip> direct, Trip trip) {
        return direct.stream().allMatch((way) -> way.blanks().keySet().containsAll(trip.blanks().keySet()));
    }

    private PlannedRoute route(String goal, PlannedRoute.Label label, boolean cheapest, Trip trip) {
        return new PlannedRoute(goal, label, cheapest, trip.steps(), this.deadline.money(trip.likelyCost()),
                this.deadline.time(trip.likelyMonths()), this.payoffs.of(trip));
    }

}
