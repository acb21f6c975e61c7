package guide.charted.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * An address of the API as its description tells it.
 *
 * @param path the address
 * @param name its name in the description
 * @param summary what it answers
 * @param description the same in full
 * @param example an address to try, as a path
 * @param answer the answer to that; empty if it is too long to show
 * @param refused an address that is refused, as a path; empty if none is
 * @param parameters what it takes
 * @param fields the keys of its answer
 */
public record Endpoint(String path, String name, String summary, String description, String example,
        Optional<JsonNode> answer, String refused, List<Parameter> parameters, List<Field> fields) {

    private static final String GET = "GET ";

    private static final int SHOWN = 45;

    static List<Endpoint> of(JsonNode api) {
        return api.get("paths")
            .propertyStream()
            .map((entry) -> of(entry.getKey(), entry.getValue().get("get"), api))
            .toList();
    }

    private static Endpoint of(String path, JsonNode get, JsonNode api) {
        JsonNode found = get.at("/responses/200/content/application~1json");
        JsonNode shown = found.at("/examples/guide");
        JsonNode problem = Stream.of("400", "404")
            .map((status) -> get.at("/responses/" + status + "/content/application~1problem+json/examples/guide"))
            .filter((example) -> !example.isMissingNode())
            .findFirst()
            .orElse(shown.path("none"));
        return new Endpoint(path, get.get("operationId").asString(), get.get("summary").asString(),
                get.get("description").asString(), address(shown), shown.optional("value"), address(problem),
                get.path("parameters").valueStream().filter((one) -> one.has("name")).map(Parameter::of).toList(),
                Field.of(api.at(found.at("/schema/$ref").asString("").substring(1))));
    }

    /**
     * How the answer begins.
     * @return its first lines, indented; empty if it is too long to show
     */
    public String beginning() {
        return this.answer.map(JsonNode::toPrettyString)
            .map((lines) -> lines.lines().limit(SHOWN).collect(Collectors.joining("\n")))
            .orElse("");
    }

    private static String address(JsonNode example) {
        return example.path("summary").asString("").replaceFirst("^" + GET, "");
    }

    /**
     * The fields of each part that answers are made of.
     * @param api the description
     * @return the parts by name, whole answers left out
     */
    static List<Part> parts(JsonNode api) {
        return api.at("/components/schemas")
            .propertyStream()
            .filter((entry) -> !entry.getKey().endsWith("Answer") || entry.getKey().equals("MarketAnswer")
                    || entry.getKey().equals("RouteAnswer"))
            .map((entry) -> new Part(entry.getKey(), entry.getValue().path("description").asString(""),
                    Field.of(entry.getValue())))
            .toList();
    }

    /**
     * A part of answers.
     *
     * @param name its name
     * @param description what it is
     * @param fields its keys
     */
    public record Part(String name, String description, List<Field> fields) {
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param description what it says
     * @param values the values on offer; empty if it takes free entries
     * @param repeated whether it may be given several times
     * @param required whether the address is nothing without it
     * @param least the least number that is accepted; empty if it takes none
     * @param most the most; empty if there is no limit worth telling
     * @param standard what its absence means; empty if that is nothing special
     * @param example a value to try
     */
    public record Parameter(String name, String description, List<String> values, boolean repeated, boolean required,
            String least, String most, String standard, String example) {

        static Parameter of(JsonNode parameter) {
            JsonNode schema = parameter.get("schema");
            boolean repeated = schema.has("items");
            JsonNode one = repeated ? schema.get("items") : schema;
            JsonNode example = parameter.path("example");
            String most = one.path("maximum").asString("");
            return new Parameter(parameter.get("name").asString(), parameter.path("description").asString(""),
                    one.path("enum").valueStream().map(JsonNode::asString).toList(), repeated,
                    parameter.path("required").asBoolean(false), one.path("minimum").asString(""),
                    most.equals(String.valueOf(Integer.MAX_VALUE)) ? "" : most, schema.path("default").asString(""),
                    (example.isArray() ? example.path(0) : example).asString(""));
        }

    }

}
