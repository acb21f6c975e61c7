package guide.charted.api;

import guide.charted.fact.Measure;
import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;

/**
 * A figure with what one has to know to quote it. What it counts, and its unit, stand
 * where it is used.
 *
 * @param value the number as published; missing for the stated reason
 * @param measure what kind of number it is; a {@code mean} is never to be compared with a
 * {@code median}
 * @param year the time it speaks of, with a plain hyphen, such as {@code 2023-24} or
 * {@code June 2026}; of a blank, the time it is missing for
 * @param source the id of its source
 */
record Dated(Typed<BigDecimal> value, @OneOf(codesOf = Measure.class) String measure, String year, String source) {

    static Dated of(Figure figure) {
        Origin origin = figure.origin();
        return new Dated(Typed.of(figure), origin.measure().code(), year(origin), origin.source().id());
    }

    static String year(Origin origin) {
        return origin.period().replace('–', '-');
    }

}
