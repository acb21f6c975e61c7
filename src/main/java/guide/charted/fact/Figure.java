package guide.charted.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A number that a page shows, or the honest blank in its place. Both say what was
 * measured, where, when and by whom.
 */
public sealed interface Figure {

    /** Ascending by value; missing figures come last. */
    Comparator<Figure> MISSING_LAST = Comparator.comparing(Figure::orNull,
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    /** Descending by value; missing figures come last. */
    Comparator<Figure> HIGHEST_FIRST = Comparator.comparing(Figure::orNull,
            Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    /**
     * Where the figure comes from.
     * @return the origin; of a blank, the origin that lacks the number
     */
    Origin origin();

    /**
     * The number, if it is known.
     * @return the number, or empty if it is missing
     */
    Optional<BigDecimal> number();

    private @Nullable BigDecimal orNull() {
        return number().orElse(null);
    }

    /**
     * A number.
     *
     * @param value the number as published
     * @param unit what it counts
     * @param origin where it comes from
     */
    record Known(BigDecimal value, Unit unit, Origin origin) implements Figure {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(this.value);
        }

    }

    /**
     * A typed blank.
     *
     * @param why the reason
     * @param origin what lacks the number
     */
    record Blank(Missing why, Origin origin) implements Figure {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

    }

}
