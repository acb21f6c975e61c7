package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole drawn as one bar and cut into its parts.
 *
 * @param parts the parts from left to right, end to end
 */
public record Shares(List<Part> parts) {

    /**
     * Cuts a bar.
     * @param width the length of the whole bar
     * @param parts the parts, none negative; together they are the whole
     * @return the shares; all without length if the whole is zero
     */
    public static Shares of(double width, List<Double> parts) {
        double whole = parts.stream().mapToDouble(Double::doubleValue).sum();
        List<Part> cut = new ArrayList<>();
        double before = 0;
        for (double part : parts) {
            if (part < 0) {
                throw new IllegalArgumentException("No part can be negative: " + part);
            }
            double start = (whole == 0) ? 0 : Scale.tenth(before / whole * width);
            before += part;
            double end = (whole == 0) ? 0 : Scale.tenth(before / whole * width);
            cut.add(new Part(start, Scale.tenth(end - start)));
        }
        return new Shares(List.copyOf(cut));
    }

    /**
     * A part.
     *
     * @param x where it starts
     * @param width its length
     */
    public record Part(double x, double width) {
    }

}
