package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the words about a line of money where the line does not go: below its lowest
 * point, and above zero before it comes out ahead.
 */
public final class TimelineTags {

    private static final double GAP = 8;

    private final TimelineFormat format;

    private final List<Timeline.Dot> points;

    private final double zero;

    private TimelineTags(TimelineFormat format, List<Timeline.Dot> points, double zero) {
        this.format = format;
        this.points = points;
        this.zero = zero;
    }

    static List<Tag> of(Timeline.Content content, TimelineFormat format, List<Timeline.Dot> points, double zero) {
        TimelineTags tags = new TimelineTags(format, points, zero);
        List<Tag> placed = new ArrayList<>();
        if (!content.low().isEmpty() && content.lowMonth() < points.size()) {
            placed.add(tags.below(points.get(content.lowMonth()), content.low()));
        }
        if (!content.even().isEmpty() && content.evenMonth() < points.size()) {
            tags.beside(points.get(content.evenMonth()), content.even(), placed).ifPresent(placed::add);
        }
        return List.copyOf(placed);
    }

    private Tag below(Timeline.Dot dot, String words) {
        double width = Lettering.strong(words, this.format.type());
        double from = Math.clamp(dot.x() - width / 2, this.format.left() + GAP / 2, this.format.right() - width);
        return tag(words, dot.x(), dot.y(), from, dot.y() + this.format.type() + GAP);
    }

    /** Above zero on the left; else below zero on the right; else there is no room. */
    private Optional<Tag> beside(Timeline.Dot dot, String words, List<Tag> others) {
        double x = dot.x();
        double width = Lettering.strong(words, this.format.type());
        double left = x - GAP - width;
        if (left >= this.format.left() && this.points.stream()
            .noneMatch((other) -> other.x() >= left && other.x() <= x - GAP && other.y() < this.zero - 1)) {
            return Optional.of(tag(words, x, dot.y(), left, this.zero - GAP));
        }
        boolean free = others.stream().allMatch((other) -> other.to() < x);
        if (free && x + GAP + width <= this.format.right()) {
            return Optional.of(tag(words, x, dot.y(), x + GAP, this.zero + this.format.type() + GAP / 2));
        }
        return Optional.empty();
    }

    private Tag tag(String words, double x, double y, double from, double baseline) {
        return new Tag(words, x, y, Scale.tenth(from), Scale.tenth(from + Lettering.strong(words, this.format.type())),
                Scale.tenth(baseline));
    }

    /**
     * Words about a place of the line.
     *
     * @param words the words
     * @param x the place
     * @param y the place
     * @param from where the words begin
     * @param to where they end at the latest
     * @param baseline the line they stand on
     */
    public record Tag(String words, double x, double y, double from, double to, double baseline) {

        /**
         * The middle of their room.
         * @return halfway between {@link #from} and {@link #to}
         */
        public double middle() {
            return Scale.tenth((this.from + this.to) / 2);
        }

    }

}
