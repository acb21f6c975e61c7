package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;

/**
 * A figure of a place with what one has to know to quote it.
 *
 * @param value the number, or why there is none
 * @param measure such as {@code median}, {@code employment} or {@code price-level}
 * @param place the place in words
 * @param year the time it speaks of, such as {@code May 2025}
 * @param source the id of its source
 */
record Placed(Typed<BigDecimal> value, String measure, String place, String year, String source) {

    static Placed of(Figure figure) {
        Origin origin = figure.origin();
        return new Placed(Typed.of(figure), origin.measure().code(), origin.place(), Dated.year(origin),
                origin.source().id());
    }

}
