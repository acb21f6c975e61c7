package guide.charted.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;

import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;

/**
 * How the median pay of a year moved while one code was in force, beside all occupations
 * over the same years. In the dollars of each year; the percentages are computed by us.
 *
 * @param first the first May of the code
 * @param last its last May, or the newest
 * @param change the change of its median in percent
 * @param everyone the change of the median of all occupations in percent
 */
record PayChange(Earnings first, Earnings last, Figure change, Figure everyone) {

    private static final int HUNDRED = 100;

    static PayChange of(PayTrend.Group group, Pay pay, String everyone) {
        Earnings first = group.oldest();
        Earnings last = group.newest();
        return new PayChange(first, last, percent(first, last),
                pay.in(everyone, first.year())
                    .flatMap((before) -> pay.in(everyone, last.year()).map((after) -> percent(before, after)))
                    .orElseGet(() -> new Figure.Blank(Missing.NOT_FOUND, origin(first, last))));
    }

    private static Figure percent(Earnings first, Earnings last) {
        if (first.yearly().median() instanceof Figure.Known before
                && last.yearly().median() instanceof Figure.Known after) {
            BigDecimal change = after.value()
                .subtract(before.value())
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(before.value(), 1, RoundingMode.HALF_UP);
            return new Figure.Known(change, Unit.PERCENT, origin(first, last));
        }
        return new Figure.Blank(Missing.NOT_FOUND, origin(first, last));
    }

    private static Origin origin(Earnings first, Earnings last) {
        Origin origin = last.yearly().median().origin();
        return new Origin(Measure.RATE, origin.place(), first.year() + "–" + last.year(), origin.source());
    }

}
