package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stretches of time, one below the other on one axis of months, and a line of money under
 * them on the same axis.
 *
 * @param width the drawing's width
 * @param height its height
 * @param bars the stretches, in order
 * @param months the marks of the month axis; each value is a month since the start
 * @param axis where the month axis stands
 * @param money the marks of the money axis
 * @param points where the line goes
 * @param zero where no money is spent or gained
 */
public record Timeline(double width, double height, List<Bar> bars, List<Scale.Tick> months, double axis,
        List<Scale.Tick> money, List<Dot> points, double zero) {

    /** The height of one stretch with its label. */
    static final double ROW = 38;

    private static final double LEFT = 66;

    private static final double RIGHT = 12;

    private static final double LABELS = 30;

    private static final double MONEY = 130;

    private static final int YEAR = 12;

    private static final int MOST_MARKS = 6;

    /**
     * Lays out a drawing.
     * @param stretches what happens, in order
     * @param cash where the money stands after each month; the first entry is the start
     * @param firstMark the months until the first mark of a new year
     * @param width the drawing's width, more than 100
     * @return the drawing
     */
    public static Timeline of(List<Stretch> stretches, List<Integer> cash, int firstMark, double width) {
        int end = stretches.stream().mapToInt((stretch) -> stretch.from() + stretch.months()).max().orElse(0);
        int last = Math.max(Math.max(end, cash.size() - 1), 1);
        Scale time = new Scale(0, last, LEFT, width - RIGHT);
        double axis = ROW * stretches.size() + 4;
        List<Bar> bars = IntStream.range(0, stretches.size())
            .mapToObj((row) -> bar(stretches.get(row), ROW * row, time, last))
            .toList();
        Scale amounts = Scale.fromZero(cash.stream().map(Integer::doubleValue).toList(), 4, axis + LABELS + MONEY,
                axis + LABELS + 12);
        List<Dot> points = IntStream.range(0, cash.size())
            .mapToObj((month) -> new Dot(month, cash.get(month), time.at(month), amounts.at(cash.get(month))))
            .toList();
        return new Timeline(width, axis + LABELS + MONEY + 14, bars, marks(time, last, firstMark), axis,
                amounts.ticks(4), points, amounts.at(0));
    }

    /**
     * The line, ready to draw.
     * @return such as {@code 58.0,20.0 61.5,24.0}
     */
    public String line() {
        return this.points.stream()
            .map((dot) -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
            .collect(Collectors.joining(" "));
    }

    /**
     * Where the line stands after a month.
     * @param month months since the start
     * @return the place; the last one if the line ends before
     */
    public Dot at(int month) {
        return this.points.get(Math.min(month, this.points.size() - 1));
    }

    /**
     * Whether there is more room to the left of a place than to its right.
     * @param x a place
     * @return true in the right half
     */
    public boolean isRight(double x) {
        return x > (LEFT + this.width) / 2;
    }

    private static Bar bar(Stretch stretch, double top, Scale time, int last) {
        double x = time.at(stretch.from());
        double to = time.at(stretch.from() + stretch.months());
        double most = time.at(Math.min(last, stretch.from() + Math.max(stretch.most(), stretch.months())));
        return new Bar(x, Scale.tenth(to - x), most, top);
    }

    /** At most six marks, whole years apart. */
    private static List<Scale.Tick> marks(Scale time, int last, int first) {
        int step = YEAR * Math.ceilDiv(Math.ceilDiv(last, YEAR), MOST_MARKS);
        List<Scale.Tick> marks = new ArrayList<>();
        for (int month = first; month <= last; month += step) {
            marks.add(new Scale.Tick(month, time.at(month)));
        }
        return List.copyOf(marks);
    }

    /**
     * A stretch of time.
     *
     * @param from months since the start
     * @param months its likely length; 0 for a moment
     * @param most its greatest length
     */
    public record Stretch(int from, int months, int most) {
    }

    /**
     * A stretch as it is drawn.
     *
     * @param x where it begins
     * @param width how long it is; 0 for a moment
     * @param most where it ends if it takes longest; never beyond the drawing
     * @param top the upper edge of its row
     */
    public record Bar(double x, double width, double most, double top) {
    }

    /**
     * A place of the line.
     *
     * @param month months since the start
     * @param amount the money then
     * @param x its place
     * @param y its place
     */
    public record Dot(int month, int amount, double x, double y) {
    }

}
