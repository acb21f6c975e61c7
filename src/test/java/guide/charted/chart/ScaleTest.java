package guide.charted.chart;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ScaleTest {

    @Property
    void aLargerValueNeverStandsFurtherBack(@ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other) {
        Scale scale = new Scale(-1e6, 1e6, 0, 320);
        assertThat(scale.at(Math.min(one, other))).isLessThanOrEqualTo(scale.at(Math.max(one, other)));
    }

    @Property
    void theValuesStayBetweenTheEndsAndZeroIsAmongThem(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 2, max = 8) int intervals) {
        Scale scale = Scale.fromZero(values, intervals, 0, 300);
        assertThat(values).allSatisfy((value) -> assertThat(scale.at(value)).isBetween(0.0, 300.0));
        assertThat(scale.at(0)).isBetween(0.0, 300.0);
        assertThat(scale.ticks(intervals)).hasSizeLessThanOrEqualTo(intervals + 1);
    }

    @Test
    void aScaleOfPayFromZeroEndsAtARoundNumberAndItsTicksAreRound() {
        Scale scale = Scale.fromZero(List.of(25590.0, 68020.0), 4, 200, 0);
        assertThat(scale.ticks(4)).extracting(Scale.Tick::value)
            .containsExactly(0.0, 20000.0, 40000.0, 60000.0, 80000.0);
        assertThat(scale.at(0)).isEqualTo(200);
        assertThat(scale.at(80000)).isZero();
        assertThat(scale.at(20000)).isEqualTo(150, within(0.05));
    }

    @Test
    void oneValueAloneStandsInTheMiddle() {
        assertThat(new Scale(51140, 51140, 0, 300).at(51140)).isEqualTo(150);
        assertThat(new Scale(51140, 51140, 0, 300).ticks(4)).hasSize(1);
    }

    @Test
    void noValueGivesAScaleThatStillHoldsZero() {
        assertThat(Scale.fromZero(List.of(), 4, 0, 100).at(0)).isZero();
        assertThat(Scale.fromZero(List.of(0.0, 0.0), 4, 0, 100).at(0)).isZero();
    }

    @Test
    void aScaleThatRunsBackwardsInValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(2, 1, 0, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Double.NaN, 1, 0, 100));
    }

}
