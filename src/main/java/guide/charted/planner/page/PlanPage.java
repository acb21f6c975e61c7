package guide.charted.planner.page;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.planner.Plan;
import guide.charted.planner.PlanRequest;
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

    /**
     * The routes that a reader should see at one glance: all of them, or the first of
     * each goal.
     */
    public List<RouteView> atAGlance() {
        List<String> goals = this.plan.goals();
        return (goals.size() == 1) ? this.routes : goals.stream().map((goal) -> to(goal).getFirst()).toList();
    }

    public List<RouteView> to(String goal) {
        return this.routes.stream().filter((view) -> view.route().goal().equals(goal)).toList();
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
