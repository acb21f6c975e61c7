package guide.charted.planner.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.planner.Plan;
import guide.charted.planner.PlanParameter;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.RoutePlanner;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes plans ready to be shown. */
@Component
class PlanPages {

    private final RoutePlanner planner;

    private final Preparations preparations;

    private final Asked asked;

    private final RouteCharts charts;

    private final String baseUrl;

    PlanPages(RoutePlanner planner, Preparations preparations, Asked asked, RouteCharts charts,
            @Value("${charted.base-url}") String baseUrl) {
        this.planner = planner;
        this.preparations = preparations;
        this.asked = asked;
        this.charts = charts;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    /**
     * A plan.
     * @param request what the reader asked
     * @param named the key of the route to open; null for the first
     * @return the plan with that route opened, or with the first if it has no such route
     */
    PlanPage of(PlanRequest request, @Nullable String named) {
        Plan plan = this.planner.plan(request);
        List<RouteView> routes = Routes.of(plan.shown(), request.href());
        List<RouteView> unsure = Routes.of(plan.ifAccredited(), request.href());
        Optional<RouteView> wanted = Stream.concat(routes.stream(), unsure.stream())
            .filter((view) -> view.key().equals(named))
            .findFirst();
        RouteView chosen = wanted.or(() -> Stream.concat(routes.stream(), unsure.stream()).findFirst()).orElse(null);
        boolean gone = named != null && !named.isBlank() && wanted.isEmpty();
        String address = this.baseUrl + request.hrefWith(PlanParameter.EDITION, plan.edition());
        if (chosen == null) {
            return new PlanPage(plan, routes, unsure, null, gone, this.asked.of(request), null, List.of(), List.of(),
                    address);
        }
        return new PlanPage(plan, routes, unsure, chosen, gone, this.asked.of(request), this.charts.of(chosen, request),
                this.preparations.tasks(chosen, request), this.preparations.documents(chosen),
                Routes.open(address, chosen.key()));
    }

}
