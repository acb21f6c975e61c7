package guide.charted.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values over years. A year without a value, and a change of the code that the values
 * were counted under, break the line: nothing is drawn where nothing is known.
 *
 * @param lines a line a code, in the order in which the codes were given
 * @param gaps the years that no line covers
 * @param years up to four years to print below, evenly spaced back from the last
 * @param values round values to print beside, from zero up
 */
public record TimeSeries(List<Line> lines, List<Gap> gaps, List<Scale.Tick> years, List<Scale.Tick> values) {

    private static final int YEAR_STEPS = 3;

    private static final int VALUE_STEPS = 4;

    /**
     * Lays a series out.
     * @param plot the part of the drawing that holds the lines
     * @param first the first year shown
     * @param last the last year shown
     * @param points the known values, at most one a code and year
     * @return the series
     */
    public static TimeSeries of(Plot plot, int first, int last, List<Point> points) {
        Scale x = new Scale(first, last, plot.left(), plot.right());
        Scale y = Scale.fromZero(points.stream().map(Point::value).toList(), VALUE_STEPS, plot.bottom(), plot.top());
        Map<String, List<Point>> byCode = points.stream()
            .collect(Collectors.groupingBy(Point::code, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = byCode.entrySet()
            .stream()
            .map((code) -> new Line(code.getKey(), runs(code.getValue(), x, y), isUnder(code.getValue(), points)))
            .toList();
        Set<Integer> covered = points.stream().map(Point::year).collect(Collectors.toSet());
        List<Integer> open = IntStream.rangeClosed(first, last)
            .filter((year) -> !covered.contains(year))
            .boxed()
            .toList();
        return new TimeSeries(lines, gaps(open, x, plot), years(first, last, x),
                points.isEmpty() ? List.of() : y.ticks(VALUE_STEPS));
    }

    private static boolean isUnder(List<Point> line, List<Point> all) {
        Point end = Collections.max(line, Comparator.comparingInt(Point::year));
        return all.stream().anyMatch((point) -> point.year() == end.year() && point.value() > end.value());
    }

    private static List<Run> runs(Collection<Point> points, Scale x, Scale y) {
        TreeMap<Integer, Dot> dots = new TreeMap<>();
        points
            .forEach((point) -> dots.put(point.year(), new Dot(point.year(), x.at(point.year()), y.at(point.value()))));
        return stretches(List.copyOf(dots.keySet())).stream()
            .map((years) -> new Run(List.copyOf(dots.subMap(years.getFirst(), true, years.getLast(), true).values())))
            .toList();
    }

    private static List<Gap> gaps(List<Integer> open, Scale x, Plot plot) {
        return stretches(open).stream().map((years) -> {
            double start = Math.max(plot.left(), x.at(years.getFirst() - 0.5));
            double end = Math.min(plot.right(), x.at(years.getLast() + 0.5));
            return new Gap(years.getFirst(), years.getLast(), start, Scale.tenth(end - start));
        }).toList();
    }

    private static List<List<Integer>> stretches(List<Integer> years) {
        List<List<Integer>> stretches = new ArrayList<>();
        for (int year : years) {
            if (stretches.isEmpty() || stretches.getLast().getLast() != year - 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(year);
        }
        return stretches;
    }

    private static List<Scale.Tick> years(int first, int last, Scale x) {
        int step = Math.max(1, Math.ceilDiv(last - first, YEAR_STEPS));
        return IntStream.iterate(last, (year) -> year >= first, (year) -> year - step)
            .boxed()
            .sorted(Comparator.naturalOrder())
            .map((year) -> new Scale.Tick(year, x.at(year)))
            .toList();
    }

    /**
     * The part of a drawing that holds the lines.
     *
     * @param left its left edge
     * @param right its right edge
     * @param top its upper edge
     * @param bottom its lower edge, where zero is
     */
    public record Plot(double left, double right, double top, double bottom) {
    }

    /**
     * A known value.
     *
     * @param year its year
     * @param code what it was counted under
     * @param value the value
     */
    public record Point(int year, String code, double value) {
    }

    /**
     * A line.
     *
     * @param code what its values were counted under
     * @param runs its unbroken parts, at least one
     * @param under whether another line stands higher where this one ends, so that its
     * label has more room below
     */
    public record Line(String code, List<Run> runs, boolean under) {

        /**
         * The newest value of the line.
         * @return its last dot
         */
        public Dot end() {
            return this.runs.getLast().dots().getLast();
        }

        /**
         * How far down the line's last unbroken part reaches.
         * @return the largest {@code y} of its dots
         */
        public double foot() {
            return this.runs.getLast().dots().stream().mapToDouble(Dot::y).max().orElseThrow();
        }

        /**
         * The oldest value of the line.
         * @return its first dot
         */
        public Dot start() {
            return this.runs.getFirst().dots().getFirst();
        }

    }

    /**
     * A part of a line without a break.
     *
     * @param dots a dot a year, in consecutive years, at least one
     */
    public record Run(List<Dot> dots) {

        /**
         * The dots as SVG wants them.
         * @return such as {@code 40,120.5 52.5,118}
         */
        public String points() {
            return this.dots.stream().map((dot) -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        }

    }

    /**
     * A value in the drawing.
     *
     * @param year its year
     * @param x its place
     * @param y its place
     */
    public record Dot(int year, double x, double y) {
    }

    /**
     * Years that no line covers.
     *
     * @param first the first of them
     * @param last the last of them
     * @param x where the gap starts in the drawing
     * @param width how wide it is
     */
    public record Gap(int first, int last, double x, double width) {
    }

}
