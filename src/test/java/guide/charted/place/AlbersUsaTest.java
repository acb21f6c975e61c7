package guide.charted.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The points that another program computed for the map are those that an import would
 * add.
 */
class AlbersUsaTest {

    private static final Map<String, DataFile.Row> POINTS = DataFile.of("school_point")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("unitid"), Function.identity()));

    private static final Offset<Double> TENTH = within(0.1001);

    @Test
    void everySchoolStandsOnTheDrawingWhereTheDataHaveIt() {
        List<DataFile.Row> schools = DataFile.of("institution").rows();
        assertThat(schools).filteredOn((school) -> POINTS.containsKey(school.get("unitid")))
            .hasSameSizeAs(POINTS.values())
            .allSatisfy((school) -> {
                DataFile.Row point = Objects.requireNonNull(POINTS.get(school.get("unitid")));
                assertThat(AlbersUsa.project(school.get("state"), school.number("latitude").doubleValue(),
                        school.number("longitude").doubleValue()))
                    .hasValueSatisfying((spot) -> {
                        assertThat(Double.parseDouble(spot.x())).isCloseTo(point.number("x").doubleValue(), TENTH);
                        assertThat(Double.parseDouble(spot.y())).isCloseTo(point.number("y").doubleValue(), TENTH);
                    });
            });
    }

    @Test
    void puertoRicoIsNotOnTheDrawing() {
        assertThat(AlbersUsa.project("PR", 18.2, -66.4)).isEmpty();
    }

}
