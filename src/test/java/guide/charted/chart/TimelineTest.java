package guide.charted.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {

    private final Timeline timeline = Timeline.of(
            List.of(new Timeline.Stretch(0, 6, 12), new Timeline.Stretch(6, 0, 0), new Timeline.Stretch(6, 54, 80)),
            List.of(0, -100, -200), 12, 378);

    @Test
    void barsFollowEachOtherOnOneAxis() {
        Timeline.Bar first = this.timeline.bars().getFirst();
        Timeline.Bar last = this.timeline.bars().getLast();
        assertThat(first.x() + first.width()).isEqualTo(last.x());
        // 300 units for 60 months
        assertThat(first.width()).isEqualTo(30);
        assertThat(first.most() - first.x()).isEqualTo(60);
    }

    @Test
    void aStepWithoutLengthIsAMoment() {
        assertThat(this.timeline.bars().get(1).width()).isZero();
    }

    @Test
    void nothingLeavesTheDrawing() {
        assertThat(this.timeline.bars()).allSatisfy((bar) -> assertThat(bar.most()).isLessThanOrEqualTo(366));
        assertThat(this.timeline.points()).allSatisfy((dot) -> assertThat(dot.y()).isBetween(0.0, 378.0));
    }

    @Test
    void theLineStartsAtZeroAndFallsWithTheMoney() {
        assertThat(this.timeline.points().getFirst().y()).isEqualTo(this.timeline.zero());
        assertThat(this.timeline.at(2).y()).isGreaterThan(this.timeline.at(1).y());
        assertThat(this.timeline.at(99)).isEqualTo(this.timeline.at(2));
    }

    @Test
    void yearsAreMarkedAndNeverMoreThanSix() {
        assertThat(this.timeline.months()).extracting(Scale.Tick::value).containsExactly(12.0, 24.0, 36.0, 48.0, 60.0);
        assertThat(Timeline.of(List.of(new Timeline.Stretch(0, 200, 200)), List.of(0), 12, 378).months())
            .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aPlanWithoutTimeOrMoneyCanBeDrawn() {
        Timeline empty = Timeline.of(List.of(), List.of(0), 12, 378);
        assertThat(empty.points()).hasSize(1);
        assertThat(empty.bars()).isEmpty();
    }

}
