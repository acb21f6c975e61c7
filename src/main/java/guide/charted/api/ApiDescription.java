package guide.charted.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import guide.charted.data.Edition;
import guide.charted.web.PublicAddress;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts words, parameters, examples and errors into the description of the API. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final Map<String, String> EXAMPLES = Map.of("schools",
            "/api/v1/schools?degree=associate&state=OH&delivery=online", "eligibility",
            "/api/v1/eligibility?schooling=high-school&coding-months=12", "plan",
            "/api/v1/plan?schooling=high-school&goal=cca&state=OH&hours=20", "salary", "/api/v1/salary?state=OH",
            "outlook", "/api/v1/outlook?soc=29-2072", "sources", "/api/v1/sources", "certifications",
            "/api/v1/certifications", "certification", "/api/v1/certifications/rhit", "school",
            "/api/v1/schools/202356");

    private final ApiParameters parameters;

    private final PublicAddress address;

    private final Edition edition;

    private final MessageSource messages;

    ApiDescription(ApiParameters parameters, PublicAddress address, Edition edition, MessageSource messages) {
        this.parameters = parameters;
        this.address = address;
        this.edition = edition;
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title(message("openapi.title"))
            .version("v1")
            .description(message("openapi.description", this.edition.name()))
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(new Server().url(this.address.of(""))));
        api.setTags(null);
        api.getComponents().addSchemas("Problem", problem());
        api.getComponents().getSchemas().values().forEach(ApiDescription::requireAll);
        api.getPaths().forEach((path, item) -> describe(path, item.getGet()));
    }

    private void describe(String path, Operation operation) {
        String name = nameOf(path);
        operation.setTags(null);
        operation.setOperationId(name);
        operation.setSummary(message("openapi." + name));
        operation.setDescription(message("openapi.example", this.address.of(EXAMPLES.getOrDefault(name, path))));
        operation.setParameters(null);
        this.parameters.of(path).forEach(operation::addParametersItem);
        if (path.endsWith("}")) {
            String variable = path.replaceFirst("^.*\\{", "").replace("}", "");
            PathParameter parameter = new PathParameter();
            parameter.name(variable)
                .required(true)
                .description(message("openapi." + name + "." + variable))
                .example(EXAMPLES.getOrDefault(name, path).replaceFirst("^.*/", ""))
                .schema(new JsonSchema().typesItem("string"));
            operation.addParametersItem(parameter);
        }
        ApiResponse found = Objects.requireNonNull(operation.getResponses().get("200"), path);
        found.setDescription(message("openapi.answer"));
        operation.getResponses().clear();
        operation.getResponses().addApiResponse("200", found);
        operation.getResponses().addApiResponse("304", new ApiResponse().description(message("openapi.unchanged")));
        if (path.endsWith("}")) {
            operation.getResponses().addApiResponse("404", refused("openapi.unknown"));
        }
        else if (operation.getParameters() != null) {
            operation.getResponses().addApiResponse("400", refused("openapi.refused"));
        }
    }

    private ApiResponse refused(String key) {
        return new ApiResponse().description(message(key))
            .content(new Content().addMediaType("application/problem+json",
                    new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"))));
    }

    /** No key is ever absent: what is unknown says why. */
    private static void requireAll(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }

    private static Schema<?> problem() {
        JsonSchema fault = object("parameter", "value", "message");
        fault.addProperty("accepted", ApiParameters.listOf(text()));
        JsonSchema problem = object("type", "title", "detail", "instance");
        problem.addProperty("status", new JsonSchema().typesItem("integer"));
        problem.addProperty("errors", ApiParameters.listOf(fault));
        return problem;
    }

    private static JsonSchema object(String... texts) {
        JsonSchema object = new JsonSchema();
        object.typesItem("object");
        for (String name : texts) {
            object.addProperty(name, text());
        }
        return object;
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static String nameOf(String path) {
        String name = path.substring(SchoolsApi.ROOT.length() + 1).replaceFirst("/.*$", "");
        return path.endsWith("}") ? name.replaceFirst("s$", "") : name;
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
