package guide.charted.planner.page;

import java.util.List;
import java.util.stream.IntStream;

import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Step;

/**
 * A route with its address.
 *
 * @param key what names it in addresses, such as {@code rhit-fastest}; the same for the
 * same kind of route of any plan
 * @param route the route
 * @param href the plan with this route opened
 * @param steps its steps with their months
 */
record RouteView(String key, PlannedRoute route, String href, List<Part> steps) {

    static RouteView of(String key, PlannedRoute route, String href) {
        List<Part> steps = IntStream.range(0, route.steps().size())
            .mapToObj((place) -> new Part(place + 1, route.steps().get(place), route.startOf(place)))
            .toList();
        return new RouteView(key, route, href, steps);
    }

    /** The steps that count in the totals. */
    public List<Part> counted() {
        return this.steps.stream().filter((part) -> part.step().counts()).toList();
    }

    /** What comes after them. */
    public List<Part> afterwards() {
        return this.steps.stream().filter((part) -> !part.step().counts()).toList();
    }

    public int unpricedLines() {
        return (int) this.route.unpriced().stream().map((line) -> line.what()).distinct().count();
    }

    /**
     * A step and when it is likely to come.
     *
     * @param number its place, from 1
     * @param step the step
     * @param from full months since the start of the plan
     */
    record Part(int number, Step step, int from) {

        public int to() {
            return this.from + this.step.months().likely();
        }

        public String anchor() {
            return "step-" + this.number;
        }

    }

}
