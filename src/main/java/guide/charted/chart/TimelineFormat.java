package guide.charted.chart;

/**
 * The measures of a {@link Timeline}.
 *
 * @param width its width
 * @param row the height of one stretch with its label
 * @param money the height of the line of money
 * @param type the size of its type
 */
public record TimelineFormat(double width, double row, double money, double type) {

    /** For phones. */
    public static final TimelineFormat NARROW = new TimelineFormat(340, 38, 118, 12);

    /** For wider windows. */
    public static final TimelineFormat WIDE = new TimelineFormat(900, 42, 130, 14);

    /** For paper. */
    public static final TimelineFormat PAPER = new TimelineFormat(700, 23, 82, 10);

    /**
     * Where the axes begin.
     * @return room for the names of amounts
     */
    public double left() {
        return 5.5 * this.type;
    }

    /**
     * Where the axes end.
     * @return a little before the edge
     */
    public double right() {
        return this.width - this.type;
    }

    /**
     * How thick a stretch is drawn.
     * @return its height
     */
    public double thickness() {
        return 0.7 * this.type;
    }

}
