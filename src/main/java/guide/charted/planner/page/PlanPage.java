package guide.charted.planner.page;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.chart.Strip;
import guide.charted.planner.Plan;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.PlannedRoute;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a reader sees it: every route to compare, one of them opened.
 *
 * @param plan the plan
 * @param routes its routes
 * @param ifAccredited those that hang on a program that the reader is not sure of
 * @param chosen the route that is opened; null if there is none
 * @param gone whether the address names a route that this plan does not have
 * @param asked what the reader told, in words
 * @param chart the opened route as a picture; null if there is none
 * @param tasks what to do this month
 * @param documents the papers to have at hand
 * @param share the whole address of this plan, with its edition
 */
record PlanPage(Plan plan, List<RouteView> routes, List<RouteView> ifAccredited, @Nullable RouteView chosen,
        boolean gone, List<String> asked, @Nullable RouteChart chart, List<Task> tasks, List<Document> documents,
        String share) {

    public PlanRequest request() {
        return this.plan.request();
    }

    /** The first route to each goal; all routes where there is one goal. */
    public List<RouteView> leading() {
        return this.routes.stream().filter((view) -> !isFurther(view)).toList();
    }

    /** The others. */
    public List<RouteView> further() {
        return this.routes.stream().filter(this::isFurther).toList();
    }

    /** What the others are, each once: the codes of their labels. */
    public List<String> furtherLabels() {
        return further().stream().map((view) -> view.route().label().code()).distinct().toList();
    }

    private boolean isFurther(RouteView view) {
        PlannedRoute.Label label = view.route().label();
        return this.plan.goals().size() > 1 && label != PlannedRoute.Label.FASTEST && label != PlannedRoute.Label.HELD;
    }

    /** A route as a strip that can be compared with those of the plan's other routes. */
    public Strip strip(RouteView view) {
        int longest = all().mapToInt((one) -> one.route().months().high()).max().orElse(0);
        return Strip.of(view.counted().stream().map((part) -> part.step().months().likely()).toList(),
                view.route().months().high(), Math.max(1, longest));
    }

    /** The address of a file of the plan, with the same route opened. */
    public String hrefOfFile(String suffix) {
        return with(request().hrefOfFile(suffix));
    }

    /** The same plan in another form of address, with the same route opened. */
    private String with(String href) {
        return (this.chosen == null) ? href : Routes.open(href, this.chosen.key());
    }

    /** The assumptions that the reader can change here. */
    public List<Assumption> open() {
        return this.plan.assumptions().stream().filter(Fields::isOpen).toList();
    }

    /** The others. */
    public List<Assumption> fixed() {
        return this.plan.assumptions().stream().filter((one) -> !Fields.isOpen(one)).toList();
    }

    /** What the form of assumptions carries along. */
    public List<Fields.Hidden> carried() {
        return Fields.carried(request());
    }

    public Stream<RouteView> all() {
        return Stream.concat(this.routes.stream(), this.ifAccredited.stream());
    }

}
