package guide.charted.api;

import java.util.Objects;

import guide.charted.web.PublicAddress;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Describes what comes back: the answer and its headers, and the problems, with examples.
 */
@Component
class ApiResponses {

    /** The header by which an answer is asked for again. */
    static final String TAG_SEEN = HttpHeaders.IF_NONE_MATCH;

    /** A longer example is named by its address. */
    private static final int LONGEST_EXAMPLE = 40_000;

    private static final String UNAVAILABLE = "Unavailable";

    private final ApiExamples examples;

    private final PublicAddress address;

    private final JsonMapper json;

    private final MessageSource messages;

    ApiResponses(ApiExamples examples, PublicAddress address, JsonMapper json, MessageSource messages) {
        this.examples = examples;
        this.address = address;
        this.json = json;
        this.messages = messages;
    }

    void addTo(Components components) {
        ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(Problem.class)).referencedSchemas
            .forEach(components::addSchemas);
        components.addParameters(TAG_SEEN,
                new HeaderParameter().name(TAG_SEEN)
                    .description(message("openapi.header.if-none-match"))
                    .schema(text())
                    .example("W/\"6a0b1c\""));
        components.addHeaders(HttpHeaders.ETAG, header("etag", "W/\"6a0b1c\""));
        components.addHeaders(HttpHeaders.CACHE_CONTROL, header("cache-control", "no-cache"));
        components.addHeaders(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, header("cors", "*"));
        components.addHeaders(HttpHeaders.LINK, header("link", "</api/v1/schools?page=2>; rel=\"next\""));
        components.addHeaders(HttpHeaders.RETRY_AFTER, header("retry-after", "30"));
        components.addResponses(UNAVAILABLE,
                problem("openapi.unavailable").addHeaderObject(HttpHeaders.RETRY_AFTER, ref(HttpHeaders.RETRY_AFTER)));
    }

    void describe(String path, Operation operation) {
        ApiResponse found = Objects.requireNonNull(operation.getResponses().get("200"), path);
        found.setDescription(message("openapi.answer"));
        found.addHeaderObject(HttpHeaders.ETAG, ref(HttpHeaders.ETAG));
        found.addHeaderObject(HttpHeaders.CACHE_CONTROL, ref(HttpHeaders.CACHE_CONTROL));
        found.addHeaderObject(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ref(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN));
        if (path.equals(SchoolsApi.PATH)) {
            found.addHeaderObject(HttpHeaders.LINK, ref(HttpHeaders.LINK));
        }
        found.getContent().values().forEach((content) -> show(this.examples.answer(path), content));
        operation.getResponses().clear();
        operation.getResponses().addApiResponse("200", found);
        operation.getResponses().addApiResponse("304", new ApiResponse().description(message("openapi.unchanged")));
        boolean takesPath = path.endsWith("}");
        if (takesPath || operation.getParameters().size() > 1) {
            ApiResponse refused = problem(takesPath ? "openapi.unknown" : "openapi.refused");
            refused.getContent().values().forEach((content) -> show(this.examples.problem(path), content));
            operation.getResponses().addApiResponse(takesPath ? "404" : "400", refused);
        }
        operation.getResponses().addApiResponse("503", new ApiResponse().$ref("#/components/responses/" + UNAVAILABLE));
    }

    private void show(ApiExamples.Example request, MediaType content) {
        Example example = new Example().summary("GET " + request.address());
        if (this.json.writeValueAsString(request.body()).length() > LONGEST_EXAMPLE) {
            example.description(message("openapi.example.long")).externalValue(this.address.of(request.address()));
        }
        else {
            example.value(request.body());
        }
        content.addExamples("guide", example);
    }

    private ApiResponse problem(String key) {
        return new ApiResponse().description(message(key))
            .content(new Content().addMediaType("application/problem+json",
                    new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"))));
    }

    private Header header(String key, String example) {
        return new Header().description(message("openapi.header." + key)).schema(text()).example(example);
    }

    private static Header ref(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
