package guide.charted.salary;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import guide.charted.chart.Bars;
import guide.charted.chart.Scale;
import guide.charted.fact.Figure;

/**
 * Figures of one unit as bars from zero, each with its name above and its value at its
 * end. A missing figure has no bar: its reason stands in its place.
 *
 * @param id the part of the ids in the drawing that tells it from others on the page
 * @param rows a figure each, in the order given
 */
public record BarChart(String id, List<Row> rows) {

    private static final double NARROW = 330 - 86;

    private static final double WIDE = 640 - 110;

    /**
     * Lays a chart out.
     * @param id the part of the ids in the drawing that tells it from others on the page
     * @param entries the figures with their names
     * @return the chart
     */
    public static BarChart of(String id, List<Entry> entries) {
        List<OptionalDouble> values = entries.stream().map((entry) -> value(entry.figure())).toList();
        List<Bars.Bar> narrow = Bars.of(scale(values, NARROW), values).bars();
        List<Bars.Bar> wide = Bars.of(scale(values, WIDE), values).bars();
        return new BarChart(id,
                IntStream.range(0, entries.size())
                    .mapToObj((i) -> new Row(entries.get(i), narrow.get(i), wide.get(i)))
                    .toList());
    }

    private static Scale scale(List<OptionalDouble> values, double width) {
        return new Scale(0, values.stream().flatMapToDouble(OptionalDouble::stream).max().orElse(0), 0, width);
    }

    private static OptionalDouble value(Figure figure) {
        return figure.number().map(BigDecimal::doubleValue).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /**
     * A figure to draw.
     *
     * @param name what it is of
     * @param figure a number that is not negative, or a typed blank
     * @param apart whether it is of another kind than its neighbors, which the drawing
     * shows
     */
    public record Entry(String name, Figure figure, boolean apart) {
    }

    /**
     * A bar.
     *
     * @param entry what it stands for
     * @param narrow the bar drawn for a phone
     * @param wide the bar drawn for a wider window
     */
    public record Row(Entry entry, Bars.Bar narrow, Bars.Bar wide) {
    }

}
