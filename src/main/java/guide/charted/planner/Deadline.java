package guide.charted.planner;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * What the reader wishes: a most to spend and a month to be done by.
 *
 * @param budget US dollars; empty if not told
 * @param months the months there are, from the start or else from the edition's month;
 * empty if not told
 */
record Deadline(OptionalInt budget, OptionalInt months) {

    static Deadline of(PlanRequest request, YearMonth editionMonth) {
        YearMonth start = request.start().orElse(editionMonth);
        return new Deadline(request.number(PlanParameter.BUDGET),
                request.month(PlanParameter.BY)
                    .map((by) -> OptionalInt.of((int) ChronoUnit.MONTHS.between(start, by)))
                    .orElse(OptionalInt.empty()));
    }

    PlannedRoute.Fit money(int likely) {
        return this.budget.isPresent() ? PlannedRoute.Fit.of(likely <= this.budget.getAsInt())
                : PlannedRoute.Fit.NOT_ASKED;
    }

    PlannedRoute.Fit time(int likely) {
        return this.months.isPresent() ? PlannedRoute.Fit.of(likely <= this.months.getAsInt())
                : PlannedRoute.Fit.NOT_ASKED;
    }

}
