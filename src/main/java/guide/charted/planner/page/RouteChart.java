package guide.charted.planner.page;

import java.util.List;

import guide.charted.chart.Timeline;
import guide.charted.planner.Step;

/**
 * A route as a picture.
 *
 * @param route the route
 * @param narrow for phones
 * @param wide for wider windows
 * @param paper for paper
 * @param told the picture in words, for those who do not see it
 */
record RouteChart(RouteView route, Timeline narrow, Timeline wide, Timeline paper, String told) {

    /**
     * What the reader lives on during the route, each once: the shades of the picture.
     */
    public List<String> incomes() {
        return this.route.counted()
            .stream()
            .filter((part) -> part.step().months().likely() > 0)
            .map((part) -> part.step().earning())
            .distinct()
            .map(Step.Earning::name)
            .map((name) -> name.toLowerCase(java.util.Locale.ROOT))
            .toList();
    }

}
