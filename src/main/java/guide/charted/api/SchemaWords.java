package guide.charted.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.media.Schema;

/**
 * Makes schemas, described by Javadoc, read as OpenAPI wants: in Markdown, nothing left
 * out.
 */
final class SchemaWords {

    /** What springdoc takes the parameters of a method for. */
    private static final String NOT_OURS = "MultiValueMapStringString";

    private SchemaWords() {
    }

    @SuppressWarnings("rawtypes")
    static void tidy(Map<String, Schema> schemas) {
        schemas.remove(NOT_OURS);
        for (Schema<?> schema : schemas.values()) {
            describe(schema);
            if (schema.getProperties() != null) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
                schema.getProperties().values().forEach(SchemaWords::describe);
            }
        }
    }

    private static void describe(Schema<?> schema) {
        String javadoc = schema.getDescription();
        if (javadoc != null) {
            schema.setDescription(javadoc.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip());
        }
    }

}
