package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Closed lines of a drawing, such as the outline of a state and its islands.
 *
 * @param rings the corners of each
 */
public record Rings(List<List<Corner>> rings) {

    private static final Pattern RING = Pattern.compile("M[^MZ]+Z");

    private static final Pattern STEP = Pattern.compile("(-?[\\d.]+),(-?[\\d.]+)");

    /**
     * Reads SVG path data.
     * @param path rings that begin with {@code M}, go on with relative lines {@code l}
     * and end with {@code Z}
     * @return the rings
     */
    public static Rings ofPath(String path) {
        return new Rings(RING.matcher(path).results().map((ring) -> corners(ring.group())).toList());
    }

    private static List<Corner> corners(String ring) {
        List<Corner> corners = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (MatchResult step : STEP.matcher(ring).results().toList()) {
            x += Double.parseDouble(step.group(1));
            y += Double.parseDouble(step.group(2));
            corners.add(new Corner(x, y));
        }
        return List.copyOf(corners);
    }

    /**
     * The center of gravity of the largest ring: where its name may stand.
     * @return a point, to a tenth of a unit
     */
    public Corner middle() {
        Weighed largest = this.rings.stream()
            .map(Rings::weigh)
            .reduce((one, other) -> (Math.abs(other.twice()) > Math.abs(one.twice())) ? other : one)
            .orElseThrow();
        return new Corner(Scale.tenth(largest.x()), Scale.tenth(largest.y()));
    }

    private static Weighed weigh(List<Corner> ring) {
        double twice = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Corner here = ring.get(i);
            Corner next = ring.get((i + 1) % ring.size());
            double cross = here.x() * next.y() - next.x() * here.y();
            twice += cross;
            x += (here.x() + next.x()) * cross;
            y += (here.y() + next.y()) * cross;
        }
        return (twice == 0) ? new Weighed(0, ring.getFirst().x(), ring.getFirst().y())
                : new Weighed(twice, x / (3 * twice), y / (3 * twice));
    }

    /**
     * A corner of a ring.
     *
     * @param x to the right
     * @param y downward
     */
    public record Corner(double x, double y) {
    }

    private record Weighed(double twice, double x, double y) {
    }

}
