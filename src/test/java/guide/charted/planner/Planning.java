package guide.charted.planner;

import java.util.List;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the planner as an address does. */
record Planning(PlanReader reader, RoutePlanner planner) {

    Plan plan(String query) {
        return this.planner.plan(request(query));
    }

    PlanRequest request(String query) {
        MultiValueMap<String, String> parameters = UriComponentsBuilder.fromUriString("/?" + query)
            .build()
            .getQueryParams();
        return this.reader.read(parameters);
    }

    PlannedRoute first(String query) {
        return plan(query).routes().getFirst();
    }

    static List<String> kinds(PlannedRoute route) {
        return route.steps().stream().map((step) -> step.kind().code()).toList();
    }

    static Step step(PlannedRoute route, Step.Kind kind) {
        return route.steps().stream().filter((step) -> step.kind() == kind).findFirst().orElseThrow();
    }

    static Range price(Step step, CostLine.Item item) {
        return step.costs()
            .stream()
            .filter((line) -> line.what() == item)
            .findFirst()
            .flatMap(CostLine::price)
            .orElseThrow();
    }

}
