package guide.charted.api;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A key of an answer as the description tells it.
 *
 * @param name the key
 * @param description what its value is
 * @param type {@code string}, {@code number}, {@code boolean}, {@code date}, {@code map}
 * or {@code part}
 * @param part the part that it holds; empty unless the type is {@code part}
 * @param list whether it holds a list
 * @param byName whether it holds values by name
 * @param blank whether it may be missing
 * @param words the words that it may hold; empty if they are free
 */
public record Field(String name, String description, String type, String part, boolean list, boolean byName,
        boolean blank, List<String> words) {

    static List<Field> of(JsonNode schema) {
        return schema.path("properties").propertyStream().map((entry) -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static Field of(String name, JsonNode field) {
        JsonNode value = field;
        boolean blank = false;
        boolean list = false;
        boolean byName = false;
        while (value.has("oneOf") || value.has("items") || value.has("additionalProperties")) {
            blank |= value.has("oneOf");
            list |= value.has("items");
            byName |= value.has("additionalProperties");
            value = Stream.of("items", "additionalProperties")
                .filter(value::has)
                .map(value::get)
                .findFirst()
                .orElse(value.path("oneOf").path(0));
        }
        String part = value.path("$ref").asString("").replaceFirst("^.*/", "");
        String plain = value.path("format").asString("").equals("date") ? "date" : value.path("type").asString("part");
        return new Field(name, field.path("description").asString(""), plain.replace("integer", "number"), part, list,
                byName, blank, value.path("enum").valueStream().map(JsonNode::asString).toList());
    }

}
