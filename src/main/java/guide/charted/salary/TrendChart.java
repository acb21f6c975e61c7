package guide.charted.salary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.chart.TimeSeries;
import guide.charted.chart.TimeSeries.Plot;
import guide.charted.chart.TimeSeries.Point;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;

/**
 * One measure of yearly pay over the years. Wider codes are left out: they compare with
 * neither side, so the line has a gap there.
 *
 * @param measure the measure drawn
 * @param groups the codes, those that are left out included
 * @param narrow the lines drawn for a phone
 * @param wide the lines drawn for a wider window
 */
record TrendChart(Measure measure, List<PayTrend.Group> groups, TimeSeries narrow, TimeSeries wide) {

    private static final Plot NARROW = new Plot(40, 312, 30, 212);

    private static final Plot WIDE = new Plot(48, 500, 34, 262);

    static TrendChart of(Measure measure, List<PayTrend.Group> groups) {
        List<Point> points = groups.stream()
            .filter((group) -> !group.occupation().isCombined())
            .flatMap((group) -> group.years().stream().flatMap((pay) -> point(measure, pay).stream()))
            .toList();
        int first = years(groups).min(Comparator.naturalOrder()).orElseThrow();
        int last = years(groups).max(Comparator.naturalOrder()).orElseThrow();
        return new TrendChart(measure, groups, TimeSeries.of(NARROW, first, last, points),
                TimeSeries.of(WIDE, first, last, points));
    }

    private static Stream<Integer> years(List<PayTrend.Group> groups) {
        return groups.stream().flatMap((group) -> group.years().stream().map(Earnings::year));
    }

    private static Optional<Point> point(Measure measure, Earnings pay) {
        return figure(measure, pay).number()
            .map((value) -> new Point(pay.year(), pay.occupation().soc(), value.doubleValue()));
    }

    private static Figure figure(Measure measure, Earnings pay) {
        return (measure == Measure.MEAN) ? pay.yearly().mean() : pay.yearly().median();
    }

    /**
     * The figure behind a dot.
     * @param code the code of its line
     * @param year its year
     * @return the figure
     */
    public Figure figure(String code, int year) {
        return figure(this.measure, of(code, year));
    }

    /**
     * Whether a dot is known from others only.
     * @param code the code of its line
     * @param year its year
     * @return true if it must be labeled so
     */
    public boolean isSecondHand(String code, int year) {
        return of(code, year).reading().isSecondHand();
    }

    private Earnings of(String code, int year) {
        return this.groups.stream()
            .flatMap((group) -> group.years().stream())
            .filter((pay) -> pay.occupation().soc().equals(code) && pay.year() == year)
            .findFirst()
            .orElseThrow();
    }

    /**
     * Why a gap is there.
     * @param gap years without a line
     * @return true if wider codes were used then, false if the figures were not found
     */
    public boolean isCombined(TimeSeries.Gap gap) {
        return this.groups.stream()
            .filter((group) -> group.occupation().isCombined())
            .flatMap((group) -> group.years().stream())
            .anyMatch((pay) -> pay.year() == gap.first());
    }

}
