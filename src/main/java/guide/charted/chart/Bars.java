package guide.charted.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Horizontal bars that all start at zero, so that their lengths compare.
 *
 * @param zero where zero is
 * @param bars a bar a value, in the order given
 */
public record Bars(double zero, List<Bar> bars) {

    /**
     * Lays bars out.
     * @param scale a scale that holds zero
     * @param values the values; a missing one is empty
     * @return the bars
     */
    public static Bars of(Scale scale, List<OptionalDouble> values) {
        if (scale.low() > 0 || scale.high() < 0) {
            throw new IllegalArgumentException("Bars need a scale that holds zero");
        }
        return new Bars(scale.at(0), values.stream().map((value) -> bar(scale, value)).toList());
    }

    private static Bar bar(Scale scale, OptionalDouble value) {
        double zero = scale.at(0);
        double end = value.isPresent() ? scale.at(value.getAsDouble()) : zero;
        return new Bar(Math.min(zero, end), Scale.tenth(Math.abs(end - zero)), end, value.isPresent());
    }

    /**
     * A bar.
     *
     * @param x its left edge
     * @param width its length; 0 if the value is missing or zero
     * @param end where the value stands; left of zero if it is negative
     * @param known whether there is a value: if not, say why instead of drawing
     */
    public record Bar(double x, double width, double end, boolean known) {
    }

}
