package guide.charted.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RangeBarTest {

    private static final double WIDTH = 330;

    private static final double LABEL = 60;

    /** Places are given to a tenth, so two of them may each be half of that off. */
    private static final double ROUNDING = 0.11;

    @Property
    void labelsNeverTouchNorLeaveADrawingForPhones(
            @ForAll @Size(5) List<@DoubleRange(min = 7, max = 500_000) Double> values) {
        RangeBar bar = bar(values.stream().sorted().toList());
        assertThat(bar.others()).extracting(RangeBar.Mark::step).containsExactly(10, 25, 75, 90);
        IntStream.range(1, bar.others().size())
            .forEach((i) -> assertThat(bar.others().get(i).label() - bar.others().get(i - 1).label())
                .isGreaterThanOrEqualTo(LABEL - ROUNDING));
        assertThat(bar.others()).allSatisfy(
                (mark) -> assertThat(mark.label()).isBetween(LABEL / 2 - ROUNDING, WIDTH - LABEL / 2 + ROUNDING));
        assertThat(bar.median().orElseThrow().label()).isBetween(LABEL / 2, WIDTH - LABEL / 2);
    }

    @Property
    void theMiddleHalfLiesWithinTheWhole(@ForAll @Size(5) List<@DoubleRange(min = 7, max = 500_000) Double> values) {
        RangeBar bar = bar(values.stream().sorted().toList());
        RangeBar.Span whole = bar.whole().orElseThrow();
        RangeBar.Span half = bar.half().orElseThrow();
        assertThat(half.x()).isGreaterThanOrEqualTo(whole.x());
        assertThat(half.x() + half.width()).isLessThanOrEqualTo(whole.x() + whole.width() + ROUNDING);
        assertThat(bar.median().orElseThrow().at()).isBetween(half.x() - ROUNDING, half.x() + half.width() + ROUNDING);
    }

    @Test
    void labelsWithRoomStandUnderTheirMarks() {
        RangeBar bar = bar(List.of(40.0, 110.0, 150.0, 190.0, 270.0));
        assertThat(bar.others()).allSatisfy((mark) -> assertThat(mark.label()).isEqualTo(mark.at()));
    }

    @Test
    void fivePercentilesAllAlikeAtTheEdgeAreStillReadable() {
        RangeBar bar = bar(List.of(9.0, 9.0, 9.0, 9.0, 9.0));
        assertThat(bar.whole().orElseThrow().width()).isZero();
        assertThat(bar.others()).extracting(RangeBar.Mark::label).containsExactly(30.0, 90.0, 150.0, 210.0);
    }

    @Test
    void aMissingEndLeavesItsBarOutAndKeepsTheRest() {
        RangeBar bar = RangeBar.of(new Scale(0, 100, 0, WIDTH), Map.of(10, 20.0, 25, 30.0, 50, 40.0, 75, 60.0), WIDTH,
                LABEL);
        assertThat(bar.whole()).isEmpty();
        assertThat(bar.half()).isPresent();
        assertThat(bar.others()).extracting(RangeBar.Mark::step).containsExactly(10, 25, 75);
    }

    @Test
    void onlyAMedianIsAMarkWithoutABar() {
        RangeBar bar = RangeBar.of(new Scale(51140, 51140, 0, WIDTH), Map.of(50, 51140.0), WIDTH, LABEL);
        assertThat(bar.median()).isPresent();
        assertThat(bar.isBlank()).isFalse();
        assertThat(bar.whole()).isEmpty();
        assertThat(bar.half()).isEmpty();
    }

    @Test
    void nothingKnownIsNothingToDraw() {
        assertThat(RangeBar.of(new Scale(0, 0, 0, WIDTH), Map.of(), WIDTH, LABEL).isBlank()).isTrue();
    }

    @Test
    void withoutRoomForAllTheLabelsShareWhatThereIs() {
        assertThat(Labels.spread(List.of(10.0, 10.0, 10.0), 50, 0, 100)).containsExactly(25.0, 50.0, 75.0);
    }

    private static RangeBar bar(List<Double> values) {
        Scale scale = new Scale(Math.min(0, values.getFirst()), Math.max(300, values.getLast()), 2, WIDTH - 2);
        return RangeBar.of(scale,
                Map.of(10, values.get(0), 25, values.get(1), 50, values.get(2), 75, values.get(3), 90, values.get(4)),
                WIDTH, LABEL);
    }

}
