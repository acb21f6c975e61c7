package guide.charted.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.stereotype.Component;

/** Lists the words of fields that hold {@link OneOf} several. */
@Component
class WordSchemas implements PropertyCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema customize(Schema property, AnnotatedType type) {
        Schema<?> described = property;
        return Stream.ofNullable(type.getCtxAnnotations())
            .flatMap(Arrays::stream)
            .filter(OneOf.class::isInstance)
            .map(OneOf.class::cast)
            .findFirst()
            .<Schema<?>>map((words) -> withWords(described, words(words)))
            .orElse(described);
    }

    /** A copy, because springdoc gives one schema to all fields of a type. */
    private static Schema<?> withWords(Schema<?> property, List<String> words) {
        JsonSchema copy = new JsonSchema();
        copy.setDescription(property.getDescription());
        if (property.getOneOf() != null) {
            copy.addOneOfItem(withWords(property.getOneOf().getFirst(), words));
            copy.addOneOfItem(property.getOneOf().getLast());
        }
        else if (property.getItems() != null) {
            copy.typesItem("array");
            copy.setItems(withWords(property.getItems(), words));
        }
        else {
            copy.typesItem("string");
            copy.setEnum(List.copyOf(words));
        }
        return copy;
    }

    private static List<String> words(OneOf words) {
        return Stream.concat(Arrays.stream(words.value()),
                Arrays.stream(words.codesOf())
                    .flatMap((codes) -> Arrays.stream(codes.getEnumConstants()))
                    .map((code) -> code.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .toList();
    }

}
