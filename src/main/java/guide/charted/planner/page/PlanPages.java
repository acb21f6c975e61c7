package guide.charted.planner.page;

import java.util.ArrayList;
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

    private final PlanWords words;

    private final String baseUrl;

    PlanPages(RoutePlanner planner, Preparations preparations, PlanWords words,
            @Value("${charted.base-url}") String baseUrl) {
        this.planner = planner;
        this.preparations = preparations;
        this.words = words;
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
            return new PlanPage(plan, routes, unsure, null, gone, asked(request), null, List.of(), List.of(), address);
        }
        return new PlanPage(plan, routes, unsure, chosen, gone, asked(request), RouteChart.of(chosen, request),
                this.preparations.tasks(chosen, request), this.preparations.documents(chosen),
                Routes.open(address, chosen.key()));
    }

    private List<String> asked(PlanRequest request) {
        List<String> asked = new ArrayList<>();
        List<String> schooling = request.values(PlanParameter.SCHOOLING);
        schooling.forEach((code) -> asked.add(this.words.message("plan.has." + code)));
        request.values(PlanParameter.HOLDS).forEach((code) -> asked.add(this.words.message("plan.asked.holds", code)));
        add(asked, request, PlanParameter.CODING_MONTHS);
        request.value(PlanParameter.GOAL)
            .filter((goal) -> !goal.equals("any"))
            .ifPresentOrElse((goal) -> asked.add(this.words.message("plan.asked.goal", goal)),
                    () -> asked.add(this.words.message("plan.asked.any")));
        if (request.home().zip() != null) {
            asked.add(this.words.message("plan.asked.zip", request.home().zip().zip()));
        }
        else if (!request.home().stateName().isEmpty()) {
            asked.add(request.home().stateName());
        }
        asked.add(this.words.message("plan.asked.hours", request.hours()));
        money(asked, request, PlanParameter.PAY);
        money(asked, request, PlanParameter.BUDGET);
        request.value(PlanParameter.BY).ifPresent((by) -> asked.add(this.words.message("plan.asked.by", month(by))));
        request.value(PlanParameter.START)
            .ifPresent((start) -> asked.add(this.words.message("plan.asked.start", month(start))));
        if (request.has(PlanParameter.ONLINE, "true")) {
            asked.add(this.words.message("plan.asked.online"));
        }
        if (request.has(PlanParameter.MEMBER, "true")) {
            asked.add(this.words.message("plan.asked.member"));
        }
        return List.copyOf(asked);
    }

    private void add(List<String> asked, PlanRequest request, PlanParameter name) {
        request.value(name)
            .ifPresent((value) -> asked.add(this.words.message("plan.asked." + name.code(), Integer.valueOf(value))));
    }

    private void money(List<String> asked, PlanRequest request, PlanParameter name) {
        request.value(name)
            .ifPresent((value) -> asked
                .add(this.words.message("plan.asked." + name.code(), this.words.dollars(Integer.parseInt(value)))));
    }

    private String month(String text) {
        return this.words.month(java.time.YearMonth.parse(text));
    }

}
