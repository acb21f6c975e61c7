package guide.charted.salary.place;

import java.util.Locale;
import java.util.Map;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The files hold the cells of the data files, for every place. */
@GuideTest
class PlaceFilesTest {

    private static final Map<String, String> COLUMNS = Map.of("jobs", "employment", "location_quotient", "quotient",
            "year_p10", "year_p10", "year_p25", "year_p25", "year_median", "year_median", "year_p75", "year_p75",
            "year_p90", "year_p90", "year_mean", "year_mean");

    @Autowired
    private Site site;

    @Test
    void everyStatesFileHoldsItAndItsAreas() {
        for (String state : PayByHand.states()) {
            DataFile file = DataFile.of(this.site.get("/salary/" + state.toLowerCase(Locale.ROOT) + ".csv"));
            assertThat(file.column("area")).as(state).contains(state).containsAll(PayByHand.areasOf(state));
            assertThat(file.rows()).allSatisfy(PlaceFilesTest::isThatOfTheData);
        }
    }

    @Test
    void everyAreasFileHoldsIt() {
        PayByHand.areas().stream().filter((area) -> area.endsWith("0")).forEach((area) -> {
            Page page = this.site.get("/salary/metro/" + area + ".csv");
            assertThat(page.header("Content-Disposition")).contains("charted-salary-" + area + "-2026-11.csv");
            DataFile file = DataFile.of(page);
            assertThat(file.column("soc")).as(area).containsExactlyElementsOf(PayByHand.CODES);
            assertThat(file.column("area")).containsOnly(area);
            assertThat(file.rows()).allSatisfy(PlaceFilesTest::isThatOfTheData);
        });
    }

    @Test
    void theNationsFileRanksTheStates() {
        DataFile file = DataFile.of(this.site.get("/salary.csv?soc=29-9021&adjusted=true"));
        assertThat(file.column("area")).containsExactlyInAnyOrderElementsOf(PayByHand.states());
        assertThat(file.rows()).allSatisfy(PlaceFilesTest::isThatOfTheData);
        assertThat(file.rows().stream().filter((row) -> DataFile.isNumber(row.get("rank"))))
            .isSortedAccordingTo((one, other) -> other.number("year_median_at_national_prices")
                .compareTo(one.number("year_median_at_national_prices")));
        assertThat(file.rows().subList(50, 52)).extracting((row) -> row.get("area")).containsExactly("AL", "PR");
    }

    private static void isThatOfTheData(DataFile.Row row) {
        String soc = row.get("soc");
        String area = row.get("area");
        COLUMNS.forEach((column, cell) -> {
            String expected = PayByHand.cell(soc, area, cell);
            if (DataFile.isNumber(expected)) {
                assertThat(row.number(column)).as(area + " " + column).isEqualByComparingTo(expected);
            }
            else {
                assertThat(row.get(column)).as(area + " " + column).isEqualTo(expected);
            }
        });
        assertThat(row.get("year_median_at_national_prices")).as(area).isEqualTo(PayByHand.adjusted(soc, area));
    }

}
