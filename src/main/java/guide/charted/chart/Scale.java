package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to places in a drawing along a straight line.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, at least {@code low}
 * @param from where the line starts, in units of the drawing
 * @param to where it ends; smaller than {@code from} if larger values stand further up
 */
public record Scale(double low, double high, double from, double to) {

    public Scale {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A scale from " + low + " up to " + high);
        }
    }

    /**
     * A scale that begins at zero, or below it if values are negative, and ends at round
     * numbers.
     * @param values what it must hold; may be empty
     * @param intervals how many steps the axis may have at most, such as 4
     * @param from where the line starts
     * @param to where it ends
     * @return the scale
     */
    public static Scale fromZero(List<Double> values, int intervals, double from, double to) {
        double least = Math.min(0, values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double most = Math.max(0, values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        if (least == most) {
            return new Scale(0, 1, from, to);
        }
        double step = step(least, most, intervals);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, from, to);
    }

    /**
     * Where a value stands.
     * @param value any value
     * @return its place to a tenth of a unit; the middle if the scale holds one value
     * only
     */
    public double at(double value) {
        if (this.low == this.high) {
            return tenth((this.from + this.to) / 2);
        }
        return tenth(this.from + (value - this.low) / (this.high - this.low) * (this.to - this.from));
    }

    /**
     * Round values to print along the line.
     * @param intervals how many steps there may be at most
     * @return the values within the scale, ascending
     */
    public List<Tick> ticks(int intervals) {
        if (this.low == this.high) {
            return List.of(new Tick(this.low, at(this.low)));
        }
        double step = step(this.low, this.high, intervals);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(this.low / step); i * step <= this.high; i++) {
            ticks.add(new Tick(i * step, at(i * step)));
        }
        return List.copyOf(ticks);
    }

    /** The smallest of 1, 2, 5, 10, 20, … that needs no more than the steps allowed. */
    private static double step(double low, double high, int intervals) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / intervals)));
        for (double factor : new double[] { 1, 2, 5, 10 }) {
            double step = factor * power;
            if (Math.ceil(high / step) - Math.floor(low / step) <= intervals) {
                return step;
            }
        }
        return 20 * power;
    }

    static double tenth(double units) {
        return Math.round(units * 10) / 10.0;
    }

    /**
     * A place with its value.
     *
     * @param value the value
     * @param at its place in the drawing
     */
    public record Tick(double value, double at) {
    }

}
