package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {

    /** 300 units for 60 months. */
    private static final TimelineFormat FORMAT = new TimelineFormat(375.6, 38, 118, 12);

    private final Timeline timeline = timeline(List.of(stretch(0, 6, 12), stretch(6, 0, 0), stretch(6, 54, 80)),
            List.of(0, -100, -200));

    @Test
    void barsFollowEachOtherOnOneAxis() {
        Timeline.Bar first = this.timeline.bars().getFirst();
        Timeline.Bar last = this.timeline.bars().getLast();
        assertThat(first.x() + first.width()).isEqualTo(last.x());
        double month = (FORMAT.right() - FORMAT.left()) / 60;
        assertThat(first.width()).isCloseTo(6 * month, within());
        assertThat(first.most() - first.x()).isCloseTo(12 * month, within());
    }

    @Test
    void aStepWithoutLengthIsAMoment() {
        assertThat(this.timeline.bars().get(1).width()).isZero();
    }

    @Test
    void theLineStartsAtZeroAndFallsWithTheMoney() {
        List<Timeline.Dot> points = this.timeline.points();
        assertThat(points.getFirst().y()).isEqualTo(this.timeline.zero());
        assertThat(points.get(2).y()).isGreaterThan(points.get(1).y());
    }

    @Test
    void yearsAreMarkedSoFarApartThatTheirNamesDoNotMeet() {
        assertThat(this.timeline.months()).extracting(Scale.Tick::value).containsExactly(24.0, 48.0);
        Timeline.Content farther = content(List.of(stretch(0, 200, 200)), List.of(0), 24);
        for (TimelineFormat format : formats()) {
            List<Scale.Tick> marks = Timeline.of(farther, format).months();
            for (int i = 1; i < marks.size(); i++) {
                assertThat(marks.get(i).at() - marks.get(i - 1).at())
                    .isGreaterThan(Lettering.width("16 years", format.type()));
            }
        }
    }

    @Test
    void aPlanWithoutTimeOrMoneyCanBeDrawn() {
        Timeline empty = timeline(List.of(), List.of(0));
        assertThat(empty.points()).hasSize(1);
        assertThat(empty.bars()).isEmpty();
        assertThat(empty.tags()).isEmpty();
    }

    @Test
    void whatIsLowestAtTheRightEdgeIsToldBelowTheLineAndInsideTheDrawing() {
        List<Integer> falling = IntStream.rangeClosed(0, 60).map((month) -> -month * 657).boxed().toList();
        Timeline.Content content = new Timeline.Content(List.of(stretch(0, 60, 60)), falling, 12, "−$39,420", 60, "",
                0);
        for (TimelineFormat format : formats()) {
            TimelineTags.Tag tag = Timeline.of(content, format).tags().getFirst();
            assertThat(tag.to()).isLessThanOrEqualTo(format.width());
            assertThat(tag.baseline() - format.type()).isGreaterThan(tag.y());
        }
    }

    @Property
    void nothingIsClippedAndNoWordsStandOnTheLine(
            @ForAll @Size(min = 3, max = 90) List<@IntRange(min = -3000, max = 3000) Integer> changes,
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> lengths) {
        List<Integer> cash = running(changes);
        int low = IntStream.range(0, cash.size()).reduce(0, (a, b) -> (cash.get(b) < cash.get(a)) ? b : a);
        int even = cash.size();
        while (even > 0 && cash.get(even - 1) >= 0) {
            even--;
        }
        int from = 0;
        List<Timeline.Stretch> stretches = new ArrayList<>();
        for (int length : lengths) {
            stretches.add(stretch(from, length, 2 * length));
            from += length;
        }
        Timeline.Content content = new Timeline.Content(stretches, cash, 12, "−$39,433", low,
                (even > 0) ? "ahead from September 2031" : "", even);
        for (TimelineFormat format : formats()) {
            Timeline drawn = Timeline.of(content, format);
            assertThat(drawn.bars()).allSatisfy((bar) -> {
                assertThat(bar.most()).isLessThanOrEqualTo(format.width());
                assertThat(bar.label()).isNotNegative();
                assertThat(bar.label() + Lettering.strong(bar.stretch().name(), format.type()))
                    .isLessThanOrEqualTo(format.width());
                assertThat(bar.baseline()).isLessThan(bar.top());
            });
            assertThat(drawn.points()).allSatisfy((dot) -> assertThat(dot.y()).isBetween(0.0, drawn.height()));
            assertThat(drawn.tags()).allSatisfy((tag) -> {
                assertThat(tag.from()).isNotNegative();
                assertThat(tag.to()).isLessThanOrEqualTo(format.width());
                assertThat(tag.baseline()).isBetween(drawn.axis(), drawn.height());
                assertThat(drawn.points()).noneMatch((dot) -> dot.x() > tag.from() && dot.x() < tag.to()
                        && dot.y() < tag.baseline() && dot.y() > tag.baseline() - format.type() + 2);
            });
        }
    }

    private static List<Integer> running(List<Integer> changes) {
        List<Integer> cash = new ArrayList<>(List.of(0));
        changes.forEach((change) -> cash.add(cash.getLast() + change));
        return cash;
    }

    private static List<TimelineFormat> formats() {
        return List.of(TimelineFormat.NARROW, TimelineFormat.WIDE, TimelineFormat.PAPER);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.11);
    }

    private static Timeline timeline(List<Timeline.Stretch> stretches, List<Integer> cash) {
        return Timeline.of(content(stretches, cash, 24), FORMAT);
    }

    private static Timeline.Content content(List<Timeline.Stretch> stretches, List<Integer> cash, int firstMark) {
        return new Timeline.Content(stretches, cash, firstMark, "", 0, "", 0);
    }

    private static Timeline.Stretch stretch(int from, int months, int most) {
        return new Timeline.Stretch(from, months, most, "Certificate after a bachelor’s",
                months + " months (0 to " + most + ")");
    }

}
