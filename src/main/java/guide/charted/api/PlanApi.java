package guide.charted.api;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.data.Edition;
import guide.charted.fact.Sources;
import guide.charted.planner.Phrases;
import guide.charted.planner.Plan;
import guide.charted.planner.PlanReader;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.RoutePlanner;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan as JSON. What a reader asks is theirs: answers are private, nothing is kept. */
@RestController
class PlanApi {

    static final String PATH = SchoolsApi.ROOT + "/plan";

    private final PlanReader reader;

    private final RoutePlanner planner;

    private final Phrases phrases;

    private final Sources sources;

    private final Edition edition;

    PlanApi(PlanReader reader, RoutePlanner planner, Phrases phrases, Sources sources, Edition edition) {
        this.reader = reader;
        this.planner = planner;
        this.phrases = phrases;
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<PlanAnswer> plan(@RequestParam MultiValueMap<String, String> parameters) {
        PlanRequest request = this.reader.read(parameters);
        if (!request.errors().isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST,
                    request.errors()
                        .stream()
                        .map((error) -> new RefusedException.Fault(error, this.reader.accepted(error.field())))
                        .toList());
        }
        Plan plan = this.planner.plan(request);
        PlanAnswer answer = PlanAnswer.of(plan, this.phrases, Register.of(this.edition, this.sources, cited(plan)));
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noCache().cachePrivate())
            .contentType(MediaType.APPLICATION_JSON)
            .body(answer);
    }

    private static Stream<String> cited(Plan plan) {
        List<Stream<String>> ids = List.of(
                Stream.concat(plan.shown().stream(), plan.ifAccredited().stream())
                    .flatMap((route) -> route.grounds().sources().stream())
                    .map((one) -> one.id()),
                plan.blocked().stream().map((blocked) -> blocked.source().id()),
                plan.assumptions().stream().map((assumption) -> assumption.source().id()),
                Stream.concat(Stream.of(plan.wage()), plan.payAreas().stream().map((area) -> area.pay()))
                    .map((figure) -> figure.origin().source().id()));
        return ids.stream().flatMap((some) -> some);
    }

}
