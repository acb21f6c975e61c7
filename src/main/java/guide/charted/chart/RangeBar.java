package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The spread of a figure: a bar from the 10th to the 90th percentile, its middle half,
 * and the median. Percentiles that are missing leave their part of the bar out.
 *
 * @param whole from the 10th to the 90th percentile; empty unless both are known
 * @param half from the 25th to the 75th percentile; empty unless both are known
 * @param median the median with its label; empty if it is missing
 * @param others all other known percentiles, ascending, with labels that do not touch
 */
public record RangeBar(Optional<Span> whole, Optional<Span> half, Optional<Mark> median, List<Mark> others) {

    private static final int MEDIAN = 50;

    /**
     * Lays a bar out.
     * @param scale the scale, shared by all bars that are to be compared
     * @param percentiles the known values by percentile (10, 25, 50, 75, 90)
     * @param width the width of the drawing
     * @param label the room that a label needs, with some air
     * @return the bar
     */
    public static RangeBar of(Scale scale, Map<Integer, Double> percentiles, double width, double label) {
        SortedMap<Integer, Double> known = new TreeMap<>(percentiles);
        Double median = known.remove(MEDIAN);
        List<Double> places = known.values().stream().map(scale::at).toList();
        List<Double> labels = Labels.spread(places, label, 0, width);
        List<Integer> steps = List.copyOf(known.keySet());
        List<Mark> others = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            others.add(new Mark(steps.get(i), places.get(i), labels.get(i)));
        }
        return new RangeBar(span(scale, known.get(10), known.get(90)), span(scale, known.get(25), known.get(75)),
                Optional.ofNullable(median).map((value) -> median(scale.at(value), width, label)), List.copyOf(others));
    }

    private static Mark median(double at, double width, double label) {
        return new Mark(MEDIAN, at, Labels.spread(List.of(at), label, 0, width).getFirst());
    }

    private static Optional<Span> span(Scale scale, @Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) {
            return Optional.empty();
        }
        double start = scale.at(low);
        return Optional.of(new Span(start, Scale.tenth(scale.at(high) - start)));
    }

    /**
     * Whether nothing is known.
     * @return true if there is nothing to draw
     */
    public boolean isBlank() {
        return this.median.isEmpty() && this.others.isEmpty();
    }

    /**
     * A stretch of the drawing.
     *
     * @param x where it starts
     * @param width how long it is
     */
    public record Span(double x, double width) {
    }

    /**
     * A percentile.
     *
     * @param step which one, such as 25
     * @param at where it stands
     * @param label the middle of its label
     */
    public record Mark(int step, double at, double label) {
    }

}
