package guide.charted.api;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JavaType;
import guide.charted.fact.Missing;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a typed value as what it is or the reason that it is missing. */
@Component
class TypedSchemas implements ModelConverter {

    static final String MISSING = "Missing";

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && Typed.class.isAssignableFrom(java.getRawClass())) {
            context.defineModel(MISSING, missing());
            AnnotatedType inner = new AnnotatedType(java.containedType(0)).resolveAsRef(true)
                .jsonViewAnnotation(type.getJsonViewAnnotation());
            Schema<?> value = context.resolve(inner);
            JsonSchema either = new JsonSchema();
            either.addAnyOfItem(value);
            either.addAnyOfItem(new JsonSchema().$ref("#/components/schemas/" + MISSING));
            return either;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Schema<?> missing() {
        JsonSchema reason = new JsonSchema();
        reason.typesItem("string");
        reason.setEnum(List.copyOf(Arrays.stream(Missing.values()).map(Missing::code).toList()));
        JsonSchema missing = new JsonSchema();
        missing.typesItem("object").addProperty("missing", reason);
        missing.setName(MISSING);
        missing.addRequiredItem("missing");
        return missing;
    }

}
