package guide.charted.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import guide.charted.chart.TimeSeries.Plot;
import guide.charted.chart.TimeSeries.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TimeSeriesTest {

    private static final Plot PLOT = new Plot(0, 210, 0, 100);

    @Property
    void noRunSpansAMissingYearAndNoYearIsLost(@ForAll Set<@IntRange(min = 2004, max = 2025) Integer> known) {
        List<Point> points = known.stream().map((year) -> new Point(year, "a", year)).toList();
        TimeSeries series = TimeSeries.of(PLOT, 2004, 2025, points);
        List<TimeSeries.Run> runs = series.lines().stream().flatMap((line) -> line.runs().stream()).toList();
        assertThat(runs).allSatisfy((run) -> IntStream.range(1, run.dots().size())
            .forEach((i) -> assertThat(run.dots().get(i).year()).isEqualTo(run.dots().get(i - 1).year() + 1)));
        assertThat(runs.stream().flatMap((run) -> run.dots().stream()).map(TimeSeries.Dot::year))
            .containsExactlyInAnyOrderElementsOf(known);
        assertThat(series.gaps().stream().flatMap((gap) -> IntStream.rangeClosed(gap.first(), gap.last()).boxed()))
            .noneMatch(known::contains)
            .hasSize(22 - known.size());
    }

    @Test
    void aMissingYearBreaksTheLineAndLeavesAGap() {
        TimeSeries series = series(new Point(2005, "a", 1), new Point(2007, "a", 2), new Point(2008, "a", 3));
        assertThat(series.lines().getFirst().runs()).extracting((run) -> run.dots().size()).containsExactly(1, 2);
        assertThat(series.gaps()).extracting(TimeSeries.Gap::first, TimeSeries.Gap::last)
            .containsExactly(tuple(2006, 2006));
    }

    @Test
    void aChangeOfCodeBreaksTheLineThoughNoYearIsMissing() {
        TimeSeries series = series(new Point(2005, "old", 1), new Point(2006, "old", 2), new Point(2007, "new", 3),
                new Point(2008, "new", 4));
        assertThat(series.lines()).extracting(TimeSeries.Line::code).containsExactly("old", "new");
        assertThat(series.lines()).allSatisfy((line) -> assertThat(line.runs()).hasSize(1));
        assertThat(series.gaps()).isEmpty();
    }

    @Test
    void ofTwoLinesThatEndTogetherTheLowerOneIsLabeledBelow() {
        TimeSeries series = series(new Point(2008, "low", 1), new Point(2008, "high", 2));
        assertThat(series.lines()).extracting(TimeSeries.Line::under).containsExactly(true, false);
    }

    @Test
    void linesThatTieAreBothLabeledAbove() {
        TimeSeries series = series(new Point(2008, "one", 2), new Point(2008, "other", 2));
        assertThat(series.lines()).extracting(TimeSeries.Line::under).containsExactly(false, false);
    }

    @Test
    void oneValueIsADotAndTheRestIsGap() {
        TimeSeries series = series(new Point(2006, "a", 51140));
        assertThat(series.lines().getFirst().runs().getFirst().dots()).hasSize(1);
        assertThat(series.gaps()).hasSize(2);
    }

    @Test
    void whereAllIsMissingThereIsOneGapAndNoLine() {
        TimeSeries series = series();
        assertThat(series.lines()).isEmpty();
        assertThat(series.values()).isEmpty();
        assertThat(series.gaps()).extracting(TimeSeries.Gap::first, TimeSeries.Gap::last)
            .containsExactly(tuple(2005, 2008));
    }

    @Test
    void theYearsBelowAreEvenlySpacedBackFromTheLast() {
        assertThat(TimeSeries.of(PLOT, 2004, 2025, List.of()).years()).extracting(Scale.Tick::value)
            .containsExactly(2004.0, 2011.0, 2018.0, 2025.0);
    }

    @Test
    void higherValuesStandHigherAndZeroIsTheFoot() {
        TimeSeries series = series(new Point(2005, "a", 0), new Point(2006, "a", 40), new Point(2007, "a", 80));
        assertThat(series.lines().getFirst().runs().getFirst().points()).isEqualTo("0.0,100.0 70.0,50.0 140.0,0.0");
    }

    private static TimeSeries series(Point... points) {
        return TimeSeries.of(PLOT, 2005, 2008, List.of(points));
    }

}
