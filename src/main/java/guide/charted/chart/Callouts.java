package guide.charted.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Labels for spots that are too small to hold one: they stand in a column beside the
 * drawing, in the order of their spots from top to bottom, and a line leads to each.
 */
public final class Callouts {

    private Callouts() {
    }

    /**
     * Lays the labels out.
     * @param spots what is labeled
     * @param column where the column stands
     * @param room the height that a label needs
     * @return a callout a spot, from top to bottom
     */
    public static List<Callout> of(List<Spot> spots, Column column, double room) {
        List<Spot> sorted = spots.stream()
            .sorted(Comparator.comparingDouble(Spot::y).thenComparing(Spot::label))
            .toList();
        List<Double> heights = Labels.spread(sorted.stream().map(Spot::y).toList(), room, column.top(),
                column.bottom());
        List<Callout> callouts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            callouts.add(new Callout(sorted.get(i), column.x(), heights.get(i)));
        }
        return List.copyOf(callouts);
    }

    /**
     * Something to label.
     *
     * @param label its label
     * @param x where it is
     * @param y where it is
     */
    public record Spot(String label, double x, double y) {
    }

    /**
     * Where the labels stand.
     *
     * @param x from the left
     * @param top where the column begins
     * @param bottom where it ends
     */
    public record Column(double x, double top, double bottom) {
    }

    /**
     * A label with its line.
     *
     * @param spot what it labels; the line begins there
     * @param x where the label stands and the line ends
     * @param y where the label stands and the line ends
     */
    public record Callout(Spot spot, double x, double y) {
    }

}
