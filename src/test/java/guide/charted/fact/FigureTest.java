package guide.charted.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureTest {

    private static final Origin ORIGIN = new Origin(Measure.MEDIAN, "Ohio", "May 2025", new Citation("s", "official",
            "Bureau (B)", null, "Title", "2025", null, "high", null, null, LocalDate.of(2026, 11, 22)));

    @Property
    void aMissingFigureSortsAfterEveryNumber(@ForAll BigDecimal number, @ForAll Missing why) {
        Figure known = new Figure.Known(number, Unit.DOLLARS, ORIGIN);
        Figure blank = new Figure.Blank(why, ORIGIN);
        assertThat(List.of(blank, known).stream().sorted(Figure.MISSING_LAST)).containsExactly(known, blank);
        assertThat(List.of(blank, known).stream().sorted(Figure.HIGHEST_FIRST)).containsExactly(known, blank);
    }

    @Test
    void anAmountIsANumberOrAReasonAndNeverBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(BigDecimal.ONE, Missing.NOT_FOUND));
        assertThat(new Amount(null, Missing.SUPPRESSED).figure(Unit.COUNT, ORIGIN))
            .isEqualTo(new Figure.Blank(Missing.SUPPRESSED, ORIGIN));
    }

    @Test
    void storedZerosBehindThePointAreNotPartOfTheNumber() {
        assertThat(new Amount(new BigDecimal("51140.000"), null).amount()).isEqualTo(new BigDecimal("51140"));
        assertThat(new Amount(new BigDecimal("7.100"), null).amount()).isEqualTo(new BigDecimal("7.1"));
    }

    @Property
    void everyReasonIsFoundByItsWord(@ForAll Missing reason) {
        assertThat(Missing.ofCode(reason.code())).contains(reason);
    }

    @Test
    void thePublisherIsCalledByItsAcronymWhereTheRegisterGivesOne() {
        assertThat(ORIGIN.source().shortPublisher()).isEqualTo("B");
    }

}
