package guide.charted.api;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * An address of the API as its description tells it.
 *
 * @param path the address
 * @param name its name in the description
 * @param summary what it answers
 * @param example an address to try, as a path
 * @param parameters what it takes
 * @param fields the keys of its answer
 */
public record Endpoint(String path, String name, String summary, String example, List<Parameter> parameters,
        List<String> fields) {

    static List<Endpoint> of(JsonNode api) {
        return api.get("paths").propertyStream().map((entry) -> {
            JsonNode get = entry.getValue().get("get");
            return new Endpoint(entry.getKey(), get.get("operationId").asString(), get.get("summary").asString(),
                    get.get("description").asString().replaceFirst("^.*?/api/", "/api/"),
                    get.path("parameters").valueStream().map(Parameter::of).toList(), fields(get, api));
        }).toList();
    }

    private static List<String> fields(JsonNode get, JsonNode api) {
        String schema = get.at("/responses/200/content/application~1json/schema/$ref").asString("");
        return api.at(schema.replaceFirst("^#", "")).path("properties").propertyNames().stream().toList();
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param description what it says
     * @param values the values on offer; empty if it takes free entries
     * @param repeated whether it may be given several times
     * @param required whether the address is nothing without it
     */
    public record Parameter(String name, String description, List<String> values, boolean repeated, boolean required) {

        static Parameter of(JsonNode parameter) {
            JsonNode schema = parameter.get("schema");
            boolean repeated = schema.has("items");
            Stream<JsonNode> offered = (repeated ? schema.get("items") : schema).path("enum").valueStream();
            return new Parameter(parameter.get("name").asString(), parameter.path("description").asString(""),
                    offered.map(JsonNode::asString).toList(), repeated, parameter.path("required").asBoolean(false));
        }

    }

}
