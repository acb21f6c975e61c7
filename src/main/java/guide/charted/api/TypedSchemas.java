package guide.charted.api;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JavaType;
import com.github.therapi.runtimejavadoc.BaseJavadoc;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
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
            Schema<?> value = value(java.containedType(0), context);
            JsonSchema either = new JsonSchema();
            either.addOneOfItem(value);
            either.addOneOfItem(new JsonSchema().$ref("#/components/schemas/" + MISSING));
            return either;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** A record that is being described already is only named: it may hold itself. */
    private static Schema<?> value(JavaType java, ModelConverterContext context) {
        Schema<?> value = context.resolve(new AnnotatedType(java).resolveAsRef(true));
        return (value.get$ref() != null || value.getTypes() != null) ? value
                : new JsonSchema().$ref("#/components/schemas/" + java.getRawClass().getSimpleName());
    }

    private static Schema<?> missing() {
        JsonSchema reason = new JsonSchema();
        reason.typesItem("string");
        reason.setEnum(List.copyOf(Arrays.stream(Missing.values()).map(Missing::code).toList()));
        reason.setDescription(inWords());
        JsonSchema missing = new JsonSchema();
        missing.setDescription(javadoc(RuntimeJavadoc.getJavadoc(Missing.class)));
        missing.typesItem("object").addProperty("missing", reason);
        missing.setName(MISSING);
        missing.addRequiredItem("missing");
        return missing;
    }

    private static String inWords() {
        return RuntimeJavadoc.getJavadoc(Missing.class)
            .getEnumConstants()
            .stream()
            .map((reason) -> "`" + Missing.valueOf(reason.getName()).code() + "`: " + javadoc(reason))
            .collect(Collectors.joining(" "));
    }

    private static String javadoc(BaseJavadoc words) {
        return new CommentFormatter().format(words.getComment());
    }

}
