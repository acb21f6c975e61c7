package guide.charted.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A few yearly counts as a small line from zero, without labels. Years that are not known
 * break the line.
 *
 * @param lines the parts of the line as SVG points; a year between two unknown ones is a
 * part of one point
 */
public record Spark(List<String> lines) {

    /** The width of the drawing. */
    public static final int WIDTH = 96;

    /** The height of the drawing. */
    public static final int HEIGHT = 26;

    private static final int MARGIN = 3;

    public Spark {
        lines = List.copyOf(lines);
    }

    /**
     * Lays out a line.
     * @param counts the counts by year, the oldest first; empty where unknown; none below
     * zero
     * @return the line; without parts if nothing is known
     */
    public static Spark of(List<Optional<BigDecimal>> counts) {
        BigDecimal most = counts.stream().flatMap(Optional::stream).reduce(BigDecimal.ONE, BigDecimal::max);
        List<String> lines = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Optional<BigDecimal> count = counts.get(i);
            if (count.isPresent()) {
                part.add(point(i, counts.size(), count.get(), most));
            }
            else if (!part.isEmpty()) {
                lines.add(String.join(" ", part));
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            lines.add(String.join(" ", part));
        }
        return new Spark(lines);
    }

    private static String point(int index, int size, BigDecimal count, BigDecimal most) {
        BigDecimal x = BigDecimal.valueOf(MARGIN)
            .add(BigDecimal.valueOf((long) index * (WIDTH - 2 * MARGIN))
                .divide(BigDecimal.valueOf(Math.max(1, size - 1)), 1, RoundingMode.HALF_UP));
        BigDecimal height = count.multiply(BigDecimal.valueOf(HEIGHT - 2 * MARGIN))
            .divide(most, 1, RoundingMode.HALF_UP);
        return List.of(x, BigDecimal.valueOf(HEIGHT - MARGIN).subtract(height))
            .stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(","));
    }

}
