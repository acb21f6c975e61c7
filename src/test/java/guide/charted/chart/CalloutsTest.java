package guide.charted.chart;

import java.util.List;

import guide.charted.chart.Callouts.Callout;
import guide.charted.chart.Callouts.Column;
import guide.charted.chart.Callouts.Spot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalloutsTest {

    private static final Column COLUMN = new Column(100, 0, 200);

    @Test
    void aLoneLabelStandsLevelWithItsSpot() {
        assertThat(Callouts.of(List.of(new Spot("RI", 10, 50)), COLUMN, 20))
            .containsExactly(new Callout(new Spot("RI", 10, 50), 100, 50));
    }

    @Test
    void labelsKeepTheOrderOfTheirSpotsAndDoNotTouch() {
        List<Callout> callouts = Callouts.of(
                List.of(new Spot("DC", 10, 60), new Spot("RI", 12, 50), new Spot("MD", 8, 60), new Spot("NJ", 9, 55)),
                COLUMN, 20);
        assertThat(callouts).extracting((callout) -> callout.spot().label()).containsExactly("RI", "NJ", "DC", "MD");
        for (int i = 1; i < callouts.size(); i++) {
            assertThat(callouts.get(i).y() - callouts.get(i - 1).y()).isGreaterThanOrEqualTo(20 - 0.1);
        }
    }

    @Test
    void labelsThatWouldTouchByAHairAreMovedApart() {
        assertThat(Callouts.of(List.of(new Spot("RI", 10, 50), new Spot("CT", 10, 69.4)), COLUMN, 20))
            .extracting(Callout::y)
            .containsExactly(49.7, 69.7);
    }

    @Property(tries = 300)
    void labelsWithRoomForAllNeverTouchNorLeaveTheColumn(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -20, max = 220) Double> heights) {
        List<Callout> callouts = Callouts.of(heights.stream().map((y) -> new Spot("spot", 10, y)).toList(), COLUMN, 20);
        assertThat(callouts).hasSameSizeAs(heights)
            .allSatisfy((callout) -> assertThat(callout.y()).isBetween(10.0, 190.0));
        for (int i = 1; i < callouts.size(); i++) {
            assertThat(callouts.get(i).y() - callouts.get(i - 1).y()).isGreaterThanOrEqualTo(20 - 0.1001);
        }
    }

    @Test
    void nothingToLabelNeedsNoColumn() {
        assertThat(Callouts.of(List.of(), COLUMN, 20)).isEmpty();
    }

}
