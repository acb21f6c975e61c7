package guide.charted.api;

import java.util.List;
import java.util.Objects;

import guide.charted.data.Edition;
import guide.charted.web.PublicAddress;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts words and parameters into the description of the API. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private final ApiParameters parameters;

    private final ApiExamples examples;

    private final ApiResponses responses;

    private final PublicAddress address;

    private final Edition edition;

    private final MessageSource messages;

    ApiDescription(ApiParameters parameters, ApiExamples examples, ApiResponses responses, PublicAddress address,
            Edition edition, MessageSource messages) {
        this.parameters = parameters;
        this.examples = examples;
        this.responses = responses;
        this.address = address;
        this.edition = edition;
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title(message("openapi.title"))
            .version("v1")
            .summary(message("openapi.summary"))
            .description(message("openapi.description", this.edition.name()))
            .contact(new Contact().name(message("openapi.contact")).url(this.address.of("/about#correct")))
            .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(new Server().url(this.address.of("")).description(message("openapi.server"))));
        api.setSecurity(List.of());
        api.setTags(null);
        this.responses.addTo(api.getComponents());
        Paths paths = new Paths();
        this.examples.paths().forEach((path) -> paths.addPathItem(path, api.getPaths().get(path)));
        api.setPaths(paths);
        paths.forEach((path, item) -> describe(path, item.getGet()));
        SchemaWords.tidy(api.getComponents().getSchemas());
    }

    private void describe(String path, Operation operation) {
        String name = nameOf(path);
        operation.setTags(null);
        operation.setOperationId(name);
        operation.setSummary(message("openapi." + name));
        operation.setDescription(message("openapi." + name + ".more"));
        operation.setParameters(null);
        if (path.endsWith("}")) {
            operation.addParametersItem(variable(path, name));
        }
        this.parameters.of(path).forEach(operation::addParametersItem);
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + ApiResponses.TAG_SEEN));
        this.responses.describe(path, operation);
    }

    private Parameter variable(String path, String name) {
        String variable = path.replaceFirst("^.*\\{", "").replace("}", "");
        return new PathParameter().name(variable)
            .required(true)
            .description(message("openapi." + name + "." + variable))
            .example(this.examples.answer(path).address().replaceFirst("^.*/", ""))
            .schema(new JsonSchema().typesItem("string"));
    }

    private static String nameOf(String path) {
        String name = path.substring(SchoolsApi.ROOT.length() + 1).replaceFirst("/.*$", "");
        return path.endsWith("}") ? name.replaceFirst("s$", "") : name;
    }

    private String message(String key, Object... arguments) {
        return Objects.requireNonNull(this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

}
