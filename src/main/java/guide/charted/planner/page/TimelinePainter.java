package guide.charted.planner.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;

import guide.charted.chart.Scale;
import guide.charted.chart.Timeline;
import guide.charted.chart.TimelineTags;
import guide.charted.planner.Step;

/** Paints a route on paper: the picture of the page, in the same places. */
final class TimelinePainter {

    private static final Color INK = new Color(0x1c2733);

    private static final Color QUIET = new Color(0x52606d);

    private static final Color LINE = new Color(0xded8cc);

    private static final Color STRONG_LINE = new Color(0x8f8776);

    private static final Color TEAL = new Color(0x0b6b63);

    private static final Color TEAL_MID = new Color(0x7fb3ac);

    private final RouteChart chart;

    private final Timeline timeline;

    private final PlanAmounts amounts;

    private final DoubleFunction<String> mark;

    TimelinePainter(RouteChart chart, Timeline timeline, PlanAmounts amounts, DoubleFunction<String> mark) {
        this.chart = chart;
        this.timeline = timeline;
        this.amounts = amounts;
        this.mark = mark;
    }

    /**
     * Paints from the upper left corner.
     * @param graphics where to
     * @param width how wide; the height follows
     * @param typefaces what to letter with
     */
    void paint(Graphics2D graphics, double width, Typefaces typefaces) {
        double scale = width / this.timeline.format().width();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Pen pen = new Pen(graphics, typefaces, this.timeline.format().type());
        axes(pen);
        for (int i = 0; i < this.timeline.bars().size(); i++) {
            bar(pen, this.timeline.bars().get(i), this.chart.route().counted().get(i).step());
        }
        money(pen);
    }

    private void axes(Pen pen) {
        double left = this.timeline.format().left();
        double right = this.timeline.format().right();
        double type = this.timeline.format().type();
        for (Scale.Tick tick : this.timeline.months()) {
            String name = this.mark.apply(tick.value());
            pen.line(LINE, 0.7, tick.at(), 0, tick.at(), this.timeline.height() - 2 * type);
            double middle = this.timeline.under(tick, name);
            pen.text(QUIET, false, middle - pen.width(name, false) / 2, this.timeline.axis() + 1.3 * type, name);
        }
        for (Scale.Tick tick : this.timeline.money()) {
            String name = this.amounts.briefly(tick.value());
            pen.line(LINE, 0.7, left, tick.at(), right, tick.at());
            pen.text(QUIET, false, left - 6 - pen.width(name, false), tick.at() + 0.35 * type, name);
        }
        pen.line(STRONG_LINE, 1, left, this.timeline.axis(), right, this.timeline.axis());
        pen.line(STRONG_LINE, 1, left, this.timeline.zero(), right, this.timeline.zero());
    }

    private void bar(Pen pen, Timeline.Bar bar, Step step) {
        double thickness = this.timeline.format().thickness();
        double middle = bar.top() + thickness / 2;
        double end = bar.x() + bar.width();
        String name = bar.stretch().name();
        pen.text(INK, true, bar.label(), bar.baseline(), name);
        if (bar.measured()) {
            pen.text(QUIET, false, bar.label() + pen.width(name + " ", true), bar.baseline(), bar.stretch().length());
        }
        if (bar.most() > end) {
            pen.line(STRONG_LINE, 1.4, end, middle, bar.most(), middle);
        }
        if (bar.width() > 0) {
            pen.bar(step.earning(), new Rectangle2D.Double(bar.x(), bar.top(), bar.width(), thickness));
        }
        else {
            pen.dot(INK, bar.x(), middle, thickness / 2);
        }
    }

    private void money(Pen pen) {
        Path2D path = new Path2D.Double();
        List<Timeline.Dot> points = this.timeline.points();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach((dot) -> path.lineTo(dot.x(), dot.y()));
        pen.path(TEAL, 1.8, path);
        for (TimelineTags.Tag tag : this.timeline.tags()) {
            pen.dot(TEAL, tag.x(), tag.y(), 3);
            pen.text(INK, true, tag.middle() - pen.width(tag.words(), true) / 2, tag.baseline(), tag.words());
        }
    }

    /** Draws lines and letters. */
    private record Pen(Graphics2D graphics, Typefaces typefaces, double type) {

        void text(Color color, boolean bold, double x, double y, String words) {
            this.graphics.setColor(color);
            this.graphics.setFont(this.typefaces.drawn(this.type, bold));
            this.graphics.drawString(words, (float) x, (float) y);
        }

        double width(String words, boolean bold) {
            return this.typefaces.drawn(this.type, bold).width(words);
        }

        void line(Color color, double stroke, double x1, double y1, double x2, double y2) {
            Path2D path = new Path2D.Double(new Line2D.Double(x1, y1, x2, y2));
            path(color, stroke, path);
        }

        void path(Color color, double stroke, Path2D path) {
            this.graphics.setColor(color);
            this.graphics.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            this.graphics.draw(path);
        }

        void dot(Color color, double x, double y, double radius) {
            this.graphics.setColor(color);
            this.graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }

        /** Empty without pay, light in the present job, dark in the field. */
        void bar(Step.Earning earning, Rectangle2D bar) {
            if (earning == Step.Earning.NOTHING) {
                path(TEAL, 1, new Path2D.Double(bar));
                return;
            }
            this.graphics.setColor((earning == Step.Earning.IN_FIELD) ? TEAL : TEAL_MID);
            this.graphics.fill(bar);
        }

    }

}
