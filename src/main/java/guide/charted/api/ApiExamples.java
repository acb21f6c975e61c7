package guide.charted.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Requests to show in the description of the API, one accepted and one refused for each
 * address, with what the running guide answers to them.
 */
@Component
class ApiExamples {

    /** The name under which the variable of a path goes along; no parameter has it. */
    private static final String VARIABLE = "";

    private final Map<String, Calls> calls = new LinkedHashMap<>();

    private final Problems problems;

    private final JsonMapper json;

    ApiExamples(SchoolsApi schools, CertificationsApi certifications, EligibilityApi eligibility, SalaryApi salary,
            OutlookApi outlook, PlanApi plan, SourcesApi sources, Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
        put(SchoolsApi.PATH, "?degree=associate&state=OH&delivery=online", "?control=private", schools::list);
        put(SchoolsApi.PATH + "/{unitid}", "202356", "999999", (query) -> schools.school(variable(query)));
        put(CertificationsApi.PATH, "", "", (query) -> certifications.list());
        put(CertificationsApi.PATH + "/{code}", "cca", "ccx", (query) -> certifications.credential(variable(query)));
        put(EligibilityApi.PATH, "?schooling=high-school&coding-months=12", "?schooling=phd", eligibility::check);
        put(SalaryApi.PATH, "?state=OH&soc=29-2072", "?metro=99999", salary::salary);
        put(OutlookApi.PATH, "?soc=29-2072", "?soc=29-2071.00", outlook::outlook);
        put(PlanApi.PATH, "?schooling=high-school&goal=CCA&state=OH&hours=20", "?hours=99&state=OH", plan::plan);
        put(SourcesApi.PATH, "", "", (query) -> sources.list());
    }

    private void put(String path, String asked, String refused,
            Function<MultiValueMap<String, String>, ResponseEntity<?>> answer) {
        this.calls.put(path, new Calls(address(path, asked), address(path, refused), answer));
    }

    private static String address(String path, String rest) {
        return rest.startsWith("?") ? path + rest : path.replaceFirst("\\{.*}", rest);
    }

    /**
     * The addresses of the API, in the order in which it is read.
     * @return paths, with the names of their variables in braces
     */
    Iterable<String> paths() {
        return this.calls.keySet();
    }

    /**
     * A request that is answered.
     * @param path an address of the API
     * @return the request, and the answer as plain maps and lists
     */
    Example answer(String path) {
        Calls call = calls(path);
        return new Example(call.asked(), plain(body(call, path, call.asked())));
    }

    /**
     * A request that is refused.
     * @param path an address of the API that takes something
     * @return the request, and the problem as plain maps and lists
     */
    Example problem(String path) {
        Calls call = calls(path);
        try {
            throw new IllegalStateException(call.refused() + " is answered with " + body(call, path, call.refused()));
        }
        catch (RefusedException ex) {
            String where = call.refused().replaceFirst("\\?.*", "");
            return new Example(call.refused(), plain(this.problems.problem(ex.status(), ex.faults(), where)));
        }
    }

    private Calls calls(String path) {
        Calls found = this.calls.get(path);
        if (found == null) {
            throw new IllegalStateException("No example for " + path);
        }
        return found;
    }

    private static Object body(Calls call, String path, String address) {
        return Objects.requireNonNull(call.answer().apply(query(path, address)).getBody(), address);
    }

    private Object plain(Object body) {
        return this.json.convertValue(body, Object.class);
    }

    private static MultiValueMap<String, String> query(String path, String address) {
        UriComponents request = UriComponentsBuilder.fromUriString(address).build();
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>(request.getQueryParams());
        if (path.endsWith("}")) {
            query.add(VARIABLE, request.getPathSegments().getLast());
        }
        return query;
    }

    private static String variable(MultiValueMap<String, String> query) {
        return query.getOrDefault(VARIABLE, List.of("")).getFirst();
    }

    /**
     * A request with what is answered.
     *
     * @param address the request, as a path with its query
     * @param body the answer
     */
    record Example(String address, Object body) {
    }

    private record Calls(String asked, String refused,
            Function<MultiValueMap<String, String>, ResponseEntity<?>> answer) {
    }

}
