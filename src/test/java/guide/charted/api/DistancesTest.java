package guide.charted.api;

import java.util.ArrayList;
import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class DistancesTest {

    private static final DataFile SCHOOLS = DataFile.of("institution");

    @Autowired
    private Site site;

    @Test
    void aDistanceIsTheGreatCircleFromTheZipCode() {
        DataFile.Row zip = DataFile.of("zip_place").only("zip", "44113", "state", "OH");
        JsonNode list = Answers.of(this.site.get("/api/v1/schools?zip=44113&within=50&sort=distance"));
        assertThat(list.at("/place/city").asString()).isEqualTo("Cleveland");
        List<Double> shown = new ArrayList<>();
        for (JsonNode item : list.get("items").values()) {
            DataFile.Row school = SCHOOLS.only("unitid", item.get("unitid").asString(), "state",
                    item.get("state").asString());
            double miles = item.get("distanceMiles").asDouble();
            assertThat(miles).isCloseTo(chord(zip, school), Offset.offset(0.06)).isLessThanOrEqualTo(50);
            shown.add(miles);
        }
        assertThat(shown).isNotEmpty().isSorted();
    }

    /** Miles by the straight line through the earth: another way than the guide's. */
    private static double chord(DataFile.Row a, DataFile.Row b) {
        double straight = 0;
        for (int axis = 0; axis < 3; axis++) {
            straight += Math.pow(axis(a, axis) - axis(b, axis), 2);
        }
        return 2 * 3958.8 * Math.asin(Math.sqrt(straight) / 2);
    }

    private static double axis(DataFile.Row row, int axis) {
        double latitude = Math.toRadians(row.number("latitude").doubleValue());
        double longitude = Math.toRadians(row.number("longitude").doubleValue());
        return switch (axis) {
            case 0 -> Math.cos(latitude) * Math.cos(longitude);
            case 1 -> Math.cos(latitude) * Math.sin(longitude);
            default -> Math.sin(latitude);
        };
    }

}
