package guide.charted.fact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class MissingConverter implements AttributeConverter<@Nullable Missing, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Missing reason) {
        return (reason != null) ? reason.code() : null;
    }

    @Override
    public @Nullable Missing convertToEntityAttribute(@Nullable String code) {
        return (code != null) ? Missing.ofCode(code).orElseThrow() : null;
    }

}
