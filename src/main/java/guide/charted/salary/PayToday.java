package guide.charted.salary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import guide.charted.chart.RangeBar;
import guide.charted.chart.Scale;
import guide.charted.fact.Figure;

/**
 * The newest pay of some occupations beside each other, on one scale.
 *
 * @param rows an occupation each; the first is the one that the guide is about
 */
public record PayToday(List<Row> rows) {

    private static final Canvas NARROW = new Canvas(330, 60);

    private static final Canvas WIDE = new Canvas(640, 82);

    /**
     * Lays the pay out.
     * @param all what to set beside each other, in the order of the rows
     * @return the rows on one scale
     */
    public static PayToday of(List<Earnings> all) {
        List<Map<Integer, Double>> percentiles = all.stream().map((pay) -> percentiles(pay.yearly())).toList();
        List<Double> values = percentiles.stream().flatMap((known) -> known.values().stream()).toList();
        return new PayToday(IntStream.range(0, all.size())
            .mapToObj((i) -> new Row(all.get(i), NARROW.bar(values, percentiles.get(i)),
                    WIDE.bar(values, percentiles.get(i))))
            .toList());
    }

    private static Map<Integer, Double> percentiles(PayRange pay) {
        Map<Integer, Figure> figures = Map.of(10, pay.p10(), 25, pay.p25(), 50, pay.median(), 75, pay.p75(), 90,
                pay.p90());
        Map<Integer, Double> known = new HashMap<>();
        figures.forEach((step, figure) -> figure.number().ifPresent((value) -> known.put(step, value.doubleValue())));
        return known;
    }

    /**
     * The occupation that the guide is about.
     * @return the first row
     */
    public Earnings first() {
        return this.rows.getFirst().pay();
    }

    /**
     * An occupation.
     *
     * @param pay what it pays
     * @param narrow its percentiles drawn for a phone
     * @param wide its percentiles drawn for a wider window
     */
    public record Row(Earnings pay, RangeBar narrow, RangeBar wide) {

        /**
         * The figure of a percentile of a year's pay.
         * @param step 10, 25, 50, 75 or 90
         * @return the figure
         */
        public Figure percentile(int step) {
            PayRange yearly = this.pay.yearly();
            return switch (step) {
                case 10 -> yearly.p10();
                case 25 -> yearly.p25();
                case 50 -> yearly.median();
                case 75 -> yearly.p75();
                case 90 -> yearly.p90();
                default -> throw new IllegalArgumentException("No percentile " + step);
            };
        }

    }

    private record Canvas(double width, double label) {

        RangeBar bar(List<Double> all, Map<Integer, Double> percentiles) {
            double low = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double high = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return RangeBar.of(new Scale(low, high, 2, this.width - 2), percentiles, this.width, this.label);
        }
    }

}
