package guide.charted.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BarsTest {

    @Property
    void everyBarTouchesZeroAndALargerValueIsNeverShorter(@ForAll @DoubleRange(min = 0, max = 50) double one,
            @ForAll @DoubleRange(min = 0, max = 50) double other) {
        Bars bars = bars(Math.min(one, other), Math.max(one, other));
        assertThat(bars.bars()).allSatisfy((bar) -> assertThat(bar.x()).isEqualTo(bars.zero()));
        assertThat(bars.bars().get(0).width()).isLessThanOrEqualTo(bars.bars().get(1).width());
    }

    @Test
    void aDeclineRunsToTheLeftOfZero() {
        Bars bars = bars(-5, 10);
        assertThat(bars.zero()).isEqualTo(100);
        assertThat(bars.bars().getFirst()).isEqualTo(new Bars.Bar(50, 50, 50, true));
        assertThat(bars.bars().getLast()).isEqualTo(new Bars.Bar(100, 100, 200, true));
    }

    @Test
    void aMissingValueIsNotABarOfZero() {
        Bars bars = Bars.of(scale(), List.of(OptionalDouble.empty(), OptionalDouble.of(0)));
        assertThat(bars.bars()).extracting(Bars.Bar::known).containsExactly(false, true);
        assertThat(bars.bars()).allSatisfy((bar) -> assertThat(bar.width()).isZero());
    }

    @Test
    void tiesAreEquallyLong() {
        assertThat(bars(8.5, 8.5).bars()).extracting(Bars.Bar::width).containsExactly(85.0, 85.0);
    }

    @Test
    void aScaleWithoutZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bars.of(new Scale(1, 2, 0, 10), List.of()));
    }

    @Property
    void theSharesFillTheWhole(@ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.1, max = 1e6) Double> parts) {
        List<Shares.Part> shares = Shares.of(330, parts).parts();
        assertThat(shares.getFirst().x()).isZero();
        assertThat(shares.getLast().x() + shares.getLast().width()).isEqualTo(330, within(0.05));
        for (int i = 1; i < shares.size(); i++) {
            assertThat(shares.get(i).x()).isEqualTo(shares.get(i - 1).x() + shares.get(i - 1).width(), within(0.05));
        }
    }

    @Test
    void ofNothingTheSharesHaveNoLength() {
        assertThat(Shares.of(330, List.of(0.0, 0.0)).parts()).allSatisfy((part) -> assertThat(part.width()).isZero());
    }

    private static Bars bars(double... values) {
        return Bars.of(scale(), Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }

    private static Scale scale() {
        return new Scale(-10, 50, 0, 600);
    }

}
