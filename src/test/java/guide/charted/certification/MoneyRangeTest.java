package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;

import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyRangeTest {

    @Test
    void aDifferenceIsAsWideAsBothRangesTogether() {
        assertThat(range(298, 470).minus(range(188, 219))).isEqualTo(range(79, 282));
        assertThat(range(100, 100).plus(range(5, 7))).isEqualTo(range(105, 107));
    }

    @Test
    void whatIsMissingIsLeftOutAndNothingKnownIsNoRange() {
        assertThat(MoneyRange
            .of(List.of(Figures.of("218", Unit.DOLLARS), Figures.notFound(), Figures.of("100", Unit.DOLLARS))))
            .contains(range(100, 218));
        assertThat(MoneyRange.of(List.of(Figures.notFound()))).isEmpty();
    }

    @Test
    void aPriceIsEarnedBackByTheNextWholeTime() {
        assertThat(range(149, 235).timesToLow(new BigDecimal(70))).isEqualTo(3);
        assertThat(range(149, 235).timesToHigh(new BigDecimal(70))).isEqualTo(4);
        assertThat(range(140, 140).timesToLow(new BigDecimal(70))).isEqualTo(2);
    }

    @Test
    void aRangeDoesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(2, 1));
    }

    private static MoneyRange range(int low, int high) {
        return new MoneyRange(new BigDecimal(low), new BigDecimal(high));
    }

}
