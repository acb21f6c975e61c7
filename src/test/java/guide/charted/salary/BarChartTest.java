package guide.charted.salary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import guide.charted.chart.Bars;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BarChartTest {

    private static final Origin ORIGIN = new Origin(Measure.OPENINGS, "United States", "2024–34",
            new Citation("bls-ep", "dataset", "BLS", null, "", "", null, "high", null, null, LocalDate.EPOCH));

    @Property
    void theLargestFillsTheRoomAndOthersAreInProportion(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 2_000_000) Integer> values) {
        BarChart chart = chart(values);
        int most = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
        double room = chart.rows().stream().mapToDouble((row) -> row.wide().width()).max().orElseThrow();
        for (int i = 0; i < values.size(); i++) {
            Bars.Bar bar = chart.rows().get(i).wide();
            assertThat(bar.x()).isZero();
            assertThat(bar.width() * most).isCloseTo(room * values.get(i), within(0.06 * most));
        }
    }

    @Test
    void theBarsLeaveRoomForTheirValuesInBothDrawings() {
        BarChart chart = chart(List.of(122_640, 100));
        assertThat(chart.rows().getFirst().narrow().end()).isLessThan(330 - 80);
        assertThat(chart.rows().getFirst().wide().end()).isLessThan(640 - 80);
    }

    @Test
    void aSingleValueIsAWholeBarAndTiesAreEquallyLong() {
        assertThat(chart(List.of(7)).rows().getFirst().narrow().width()).isEqualTo(244);
        assertThat(chart(List.of(5, 5)).rows()).extracting((row) -> row.wide().width()).containsExactly(530.0, 530.0);
    }

    @Test
    void aMissingFigureHasNoBarAndZeroHasOneWithoutLength() {
        BarChart chart = BarChart.of("test",
                List.of(new BarChart.Entry("known", known(10), false), new BarChart.Entry("zero", known(0), false),
                        new BarChart.Entry("missing", new Figure.Blank(Missing.SUPPRESSED, ORIGIN), true)));
        assertThat(chart.rows()).extracting((row) -> row.narrow().known()).containsExactly(true, true, false);
        assertThat(chart.rows()).extracting((row) -> row.narrow().width()).containsExactly(244.0, 0.0, 0.0);
    }

    @Test
    void allMissingOrNothingAtAllIsStillAChart() {
        BarChart chart = BarChart.of("test",
                List.of(new BarChart.Entry("missing", new Figure.Blank(Missing.NOT_FOUND, ORIGIN), false)));
        assertThat(chart.rows()).singleElement().satisfies((row) -> assertThat(row.wide().known()).isFalse());
        assertThat(BarChart.of("test", List.of()).rows()).isEmpty();
    }

    private static BarChart chart(List<Integer> values) {
        List<BarChart.Entry> entries = new ArrayList<>();
        values.forEach((value) -> entries.add(new BarChart.Entry("of " + value, known(value), false)));
        return BarChart.of("test", entries);
    }

    private static Figure known(int value) {
        return new Figure.Known(BigDecimal.valueOf(value), Unit.COUNT, ORIGIN);
    }

}
