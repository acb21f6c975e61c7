package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;

/**
 * A figure with what one has to know to quote it.
 *
 * @param value the number as published, or why there is none
 * @param measure such as {@code mean}, {@code price} or {@code rate}
 * @param year the year, with a plain hyphen; of a blank, the year it is missing for
 * @param source the id of its source
 */
record Dated(Typed<BigDecimal> value, String measure, String year, String source) {

    static Dated of(Figure figure) {
        Origin origin = figure.origin();
        return new Dated(Typed.of(figure), origin.measure().code(), year(origin), origin.source().id());
    }

    static String year(Origin origin) {
        return origin.period().replace('–', '-');
    }

}
