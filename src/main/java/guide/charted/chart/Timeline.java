package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stretches of time, one below the other on one axis of months, and a line of money under
 * them on the same axis. No label leaves the drawing or stands on the line.
 *
 * @param format its measures
 * @param height its height
 * @param bars the stretches, in order
 * @param months the marks of the month axis; each value is a month since the start
 * @param axis where the month axis stands
 * @param money the marks of the money axis
 * @param points where the line goes
 * @param zero where no money is spent or gained
 * @param tags what is said about places of the line
 */
public record Timeline(TimelineFormat format, double height, List<Bar> bars, List<Scale.Tick> months, double axis,
        List<Scale.Tick> money, List<Dot> points, double zero, List<TimelineTags.Tag> tags) {

    private static final int YEAR = 12;

    private static final int MONEY_MARKS = 4;

    /**
     * Lays out a drawing.
     * @param content what it shows
     * @param format its measures
     * @return the drawing
     */
    public static Timeline of(Content content, TimelineFormat format) {
        List<Stretch> stretches = content.stretches();
        List<Integer> cash = content.cash();
        int end = stretches.stream().mapToInt((stretch) -> stretch.from() + stretch.months()).max().orElse(0);
        int last = Math.max(Math.max(end, cash.size() - 1), 1);
        Scale time = new Scale(0, last, format.left(), format.right());
        double axis = format.row() * stretches.size() + 4;
        List<Bar> bars = IntStream.range(0, stretches.size())
            .mapToObj((row) -> bar(stretches.get(row), row, time, format))
            .toList();
        double top = axis + 2.2 * format.type();
        Scale amounts = Scale.fromZero(cash.stream().map(Integer::doubleValue).toList(), MONEY_MARKS,
                top + format.money(), top);
        List<Dot> points = IntStream.range(0, cash.size())
            .mapToObj((month) -> new Dot(month, cash.get(month), time.at(month), amounts.at(cash.get(month))))
            .toList();
        double zero = amounts.at(0);
        return new Timeline(format, Scale.tenth(top + format.money() + 2 * format.type()), bars,
                marks(time, last, content.firstMark(), format), axis, amounts.ticks(MONEY_MARKS), points, zero,
                TimelineTags.of(content, format, points, zero));
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
     * Where the name of a mark of the month axis has its middle: under its line, or as
     * near as the edge of the drawing allows.
     * @param mark a mark
     * @param name its name
     * @return the place
     */
    public double under(Scale.Tick mark, String name) {
        return Math.min(mark.at(), this.format.width() - Lettering.width(name, this.format.type()) / 2);
    }

    private static Bar bar(Stretch stretch, int row, Scale time, TimelineFormat format) {
        double x = time.at(stretch.from());
        double to = time.at(stretch.from() + stretch.months());
        double most = time.at(Math.min(time.high(), stretch.from() + Math.max(stretch.most(), stretch.months())));
        double name = Lettering.strong(stretch.name(), format.type());
        double all = name + Lettering.width(" " + stretch.length(), format.type());
        boolean measured = all <= format.right();
        double label = Math.max(0, Math.min(x, format.right() - (measured ? all : name)));
        double top = format.row() * row;
        return new Bar(stretch, x, Scale.tenth(to - x), most, Scale.tenth(top + 1.45 * format.type()),
                Scale.tenth(label), Scale.tenth(top + 1.05 * format.type()), measured);
    }

    /** Whole years apart, so far that their names do not meet. */
    private static List<Scale.Tick> marks(Scale time, int last, int first, TimelineFormat format) {
        int most = (int) ((format.right() - format.left()) / (5.4 * format.type()));
        int step = YEAR * Math.ceilDiv(Math.ceilDiv(last, YEAR), most);
        List<Scale.Tick> marks = new ArrayList<>();
        for (int month = first; month <= last; month += step) {
            marks.add(new Scale.Tick(month, time.at(month)));
        }
        return List.copyOf(marks);
    }

    /**
     * What a drawing shows.
     *
     * @param stretches what happens, in order
     * @param cash where the money stands after each month; the first entry is the start
     * @param firstMark the months until the first mark of a new year
     * @param low what to say where the money is lowest; empty to say nothing
     * @param lowMonth when it is there
     * @param even what to say where the line crosses zero for good; empty to say nothing
     * @param evenMonth when it does
     */
    public record Content(List<Stretch> stretches, List<Integer> cash, int firstMark, String low, int lowMonth,
            String even, int evenMonth) {
    }

    /**
     * A stretch of time.
     *
     * @param from months since the start
     * @param months its likely length; 0 for a moment
     * @param most its greatest length
     * @param name what it is called
     * @param length its length in words
     */
    public record Stretch(int from, int months, int most, String name, String length) {
    }

    /**
     * A stretch as it is drawn.
     *
     * @param stretch what is drawn
     * @param x where it begins
     * @param width how long it is; 0 for a moment
     * @param most where it ends if it takes longest; never beyond the drawing
     * @param top its upper edge
     * @param label where its name begins
     * @param baseline the line its name stands on
     * @param measured whether there is room for its length beside its name
     */
    public record Bar(Stretch stretch, double x, double width, double most, double top, double label, double baseline,
            boolean measured) {
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
