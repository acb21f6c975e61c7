package guide.charted.planner;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Finds what comes closest where no route fits a wish. */
final class Misses {

    private final PlanRequest request;

    private final Deadline deadline;

    private final YearMonth from;

    Misses(PlanRequest request, Deadline deadline, YearMonth from) {
        this.request = request;
        this.deadline = deadline;
        this.from = from;
    }

    List<NearMiss> of(List<PlannedRoute> routes) {
        List<NearMiss> misses = new ArrayList<>();
        boolean fits = routes.stream()
            .anyMatch((route) -> route.withinBudget() != PlannedRoute.Fit.NO && route.inTime() != PlannedRoute.Fit.NO);
        if (fits || routes.isEmpty()) {
            return misses;
        }
        this.deadline.budget().ifPresent((budget) -> {
            int route = least(routes, PlannedRoute::inTime, (one) -> one.cost().likely());
            int needed = routes.get(route).cost().likely();
            if (needed > budget) {
                misses.add(new NearMiss(PlanParameter.BUDGET, route, needed - budget,
                        Note.of("planner.miss.budget", routes.get(route).goal(), needed - budget),
                        List.of(new NearMiss.Give(Note.of("planner.give.budget", needed),
                                this.request.hrefWith(PlanParameter.BUDGET, String.valueOf(needed))))));
            }
        });
        this.deadline.months().ifPresent((months) -> {
            int route = least(routes, PlannedRoute::withinBudget, (one) -> one.months().likely());
            int needed = routes.get(route).months().likely();
            if (needed > months) {
                misses.add(new NearMiss(PlanParameter.BY, route, needed - months,
                        Note.of("planner.miss.by", routes.get(route).goal(), needed - months), ways(needed)));
            }
        });
        return misses;
    }

    private List<NearMiss.Give> ways(int needed) {
        List<NearMiss.Give> ways = new ArrayList<>();
        ways.add(new NearMiss.Give(Note.of("planner.give.by", needed),
                this.request.hrefWith(PlanParameter.BY, this.from.plusMonths(needed).toString())));
        if (this.request.hours() < PlanRequest.FULL_TIME) {
            ways.add(new NearMiss.Give(Note.of("planner.give.hours"),
                    this.request.hrefWith(PlanParameter.HOURS, String.valueOf(PlanRequest.FULL_TIME))));
        }
        return ways;
    }

    /** The route that needs least, among those that fit the other wish if any does. */
    private static int least(List<PlannedRoute> routes, Function<PlannedRoute, PlannedRoute.Fit> otherWish,
            ToIntFunction<PlannedRoute> measure) {
        boolean any = routes.stream().anyMatch((route) -> otherWish.apply(route) != PlannedRoute.Fit.NO);
        return IntStream.range(0, routes.size())
            .boxed()
            .filter((place) -> !any || otherWish.apply(routes.get(place)) != PlannedRoute.Fit.NO)
            .min(Comparator.comparingInt((place) -> measure.applyAsInt(routes.get(place))))
            .orElseThrow();
    }

}
