package guide.charted.salary.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankTest {

    private static final Origin ORIGIN = new Origin(Measure.MEDIAN, "Ohio", "May 2025",
            new Citation("bls", "official", "BLS", null, "Survey", "2025", null, "high", null, null, LocalDate.EPOCH));

    private static final Figure MISSING = new Figure.Blank(Missing.SUPPRESSED, ORIGIN);

    @Test
    void theHighestIsTheFirst() {
        assertThat(Rank.of(dollars(3), List.of(dollars(1), dollars(3), dollars(2)))).contains(new Rank(1, 1, 3));
    }

    @Test
    void equalFiguresShareARankAndTheNextNumberIsLeftOut() {
        List<Figure> all = List.of(dollars(5), dollars(4), dollars(4), dollars(3));
        assertThat(Rank.of(dollars(4), all)).contains(new Rank(2, 2, 4));
        assertThat(Rank.of(dollars(3), all)).contains(new Rank(4, 1, 4));
    }

    @Test
    void theMissingHasNoRankAndIsNotCounted() {
        assertThat(Rank.of(MISSING, List.of(MISSING, dollars(1)))).isEmpty();
        assertThat(Rank.of(dollars(1), List.of(MISSING, dollars(1), MISSING))).contains(new Rank(1, 1, 1));
    }

    private static Figure dollars(int amount) {
        return new Figure.Known(BigDecimal.valueOf(amount), Unit.DOLLARS, ORIGIN);
    }

}
