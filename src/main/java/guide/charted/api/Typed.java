package guide.charted.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import guide.charted.fact.Figure;
import guide.charted.fact.Missing;
import org.jspecify.annotations.Nullable;

/**
 * A value of the JSON, or the reason there is none: never null, never an absent key.
 *
 * @param <T> what the value is
 */
sealed interface Typed<T> {

    static <T> Typed<T> of(Optional<T> value, Missing otherwise) {
        return value.<Typed<T>>map(Known::new).orElseGet(() -> new Blank<>(otherwise.code()));
    }

    static <T> Typed<T> of(@Nullable T value, Missing otherwise) {
        return of(Optional.ofNullable(value), otherwise);
    }

    static Typed<BigDecimal> of(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> new Known<>(known.value());
            case Figure.Blank blank -> new Blank<>(blank.why().code());
        };
    }

    Stream<T> stream();

    /**
     * Written as the value itself.
     *
     * @param value the value
     */
    record Known<T>(@JsonValue T value) implements Typed<T> {

        @Override
        public Stream<T> stream() {
            return Stream.of(this.value);
        }

    }

    /**
     * Written as {@code {"missing":"not-reported"}}.
     *
     * @param missing the code of the reason
     */
    record Blank<T>(String missing) implements Typed<T> {

        @Override
        public Stream<T> stream() {
            return Stream.empty();
        }

    }

}
