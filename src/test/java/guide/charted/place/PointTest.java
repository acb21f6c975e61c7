package guide.charted.place;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PointTest {

    /** A degree of a great circle of the sphere of 3,958.8 miles. */
    private static final double DEGREE = 2 * Math.PI * 3958.8 / 360;

    @Test
    void aDegreeNorthIsTheSameLengthEverywhereAndADegreeEastShrinksTowardThePole() {
        assertThat(new Point(10, -80).milesTo(new Point(11, -80))).isCloseTo(DEGREE, within(1e-6));
        assertThat(new Point(0, -80).milesTo(new Point(0, -81))).isCloseTo(DEGREE, within(1e-6));
        assertThat(new Point(60, -80).milesTo(new Point(60, -81))).isCloseTo(DEGREE / 2, within(0.01));
    }

    @Property(tries = 200)
    void bothWaysAreEquallyLongAndNoneIsLongerThanHalfTheEarth(@ForAll @DoubleRange(min = -90, max = 90) double north,
            @ForAll @DoubleRange(min = -180, max = 180) double east) {
        Point here = new Point(40, -83);
        Point there = new Point(north, east);
        assertThat(here.milesTo(there)).isCloseTo(there.milesTo(here), within(1e-6)).isBetween(0.0, 180.0001 * DEGREE);
        assertThat(there.milesTo(there)).isZero();
    }

}
