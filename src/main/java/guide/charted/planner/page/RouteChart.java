package guide.charted.planner.page;

import java.util.List;

import guide.charted.chart.Timeline;
import guide.charted.planner.PlanRequest;

/**
 * A route as a picture, for narrow windows and for wide ones and paper.
 *
 * @param route the route
 * @param narrow for phones
 * @param wide for all else
 */
record RouteChart(RouteView route, Timeline narrow, Timeline wide) {

    private static final int YEAR = 12;

    static RouteChart of(RouteView view, PlanRequest request) {
        List<Timeline.Stretch> stretches = view.counted()
            .stream()
            .map((part) -> new Timeline.Stretch(part.from(), part.step().months().likely(),
                    part.step().months().high()))
            .toList();
        List<Integer> cash = view.route().payoff().onPlan().cash();
        int first = request.start().map((start) -> YEAR - start.getMonthValue() + 1).orElse(YEAR);
        return new RouteChart(view, Timeline.of(stretches, cash, first, 340), Timeline.of(stretches, cash, first, 900));
    }

}
