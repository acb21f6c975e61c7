package guide.charted.api;

import guide.charted.fact.Measure;
import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;

/**
 * A figure of a place with what one has to know to quote it. What it counts, and its
 * unit, stand where it is used.
 *
 * @param value the number as published; {@code suppressed} if the survey holds it back,
 * {@code not-reported} if it has no row
 * @param measure what kind of number it is; a {@code mean} is never to be compared with a
 * {@code median}
 * @param place the place in words
 * @param year the time it speaks of, such as {@code May 2025}
 * @param source the id of its source
 */
record Placed(Typed<BigDecimal> value, @OneOf(codesOf = Measure.class) String measure, String place, String year,
        String source) {

    static Placed of(Figure figure) {
        Origin origin = figure.origin();
        return new Placed(Typed.of(figure), origin.measure().code(), origin.place(), Dated.year(origin),
                origin.source().id());
    }

}
