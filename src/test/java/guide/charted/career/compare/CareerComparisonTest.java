package guide.charted.career.compare;

import java.util.List;
import java.util.Map;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CareerComparisonTest {

    private static final String PATH = "/career/compare";

    private static final String HERE = "29-2072";

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "31-9094", "11-9111", "43-6013", "31-9092", "15-1211", "29-2099", "29-9021" })
    void everyNeighborStandsBesideThisCareerWithTheFiguresOfTheData(String soc) {
        Page page = this.site.get(PATH + "?with=" + soc);
        assertThat(page).isOk().hasHeading("This career beside others");
        assertThat(page.texts(".side-by-side thead .code")).containsExactly(HERE, soc);
        Map<String, String> pay = Map.of("p10", "year_p10", "p25", "year_p25", "median", "year_median", "p75",
                "year_p75", "p90", "year_p90", "mean", "year_mean");
        pay.forEach((line, column) -> assertThat(page.texts("[data-fact-row=" + line + "] .value"))
            .containsExactly("$%,d".formatted(wage(HERE, column)), "$%,d".formatted(wage(soc, column))));
        assertThat(page.texts("[data-fact-row=jobs] .value")).containsExactly("%,d".formatted(wage(HERE, "employment")),
                "%,d".formatted(wage(soc, "employment")));
        for (String code : List.of(HERE, soc)) {
            DataFile.Row round = DataFile.of("projection").only("soc", code, "round", "2024-34");
            int column = code.equals(HERE) ? 0 : 1;
            assertThat(page.texts("[data-fact-row=growth] .value").get(column))
                .isEqualTo(round.get("growth").replace('-', '−') + "%");
            assertThat(page.texts("[data-fact-row=openings] .value").get(column))
                .isEqualTo("%,d".formatted(round.number("openings").intValue()));
            assertThat(page.texts("[data-fact-row=education] td").get(column)).isEqualTo(round.get("entry_education"));
            assertThat(page.texts("[data-fact-row=zone] .value").get(column))
                .isEqualTo(DataFile.of("job_zone").where("soc", code).rows().getFirst().get("zone"));
            List<String> tasks = DataFile.of("occupation_task").where("soc", code).column("text");
            Element cell = page.document().select("[data-fact-row=tasks] td").get(column);
            assertThat(cell.select("li").eachText()).containsExactlyElementsOf(tasks);
            assertThat(cell.text().contains("not gathered in this edition")).isEqualTo(tasks.isEmpty());
        }
    }

    @Test
    void theTranscriptionistsDeclineIsSaidInWordsBesideThePay() {
        Page page = this.site.get(PATH + "?with=31-9094");
        assertThat(page).says("the median is $10,730 a year below", "BLS expects fewer of these jobs");
        assertThat(wage(HERE, "year_median") - wage("31-9094", "year_median")).isEqualTo(10_730);
        assertThat(page.texts("[data-fact-row=openings-new] .value").getLast()).isEqualTo("does not apply");
    }

    @Test
    void withoutAChoiceTheTwoCareersOfTheArticleStandThere() {
        for (String query : List.of("", "?with=", "?color=red")) {
            Page page = this.site.get(PATH + query);
            assertThat(page).isOk();
            assertThat(page.texts(".side-by-side thead .code")).containsExactly(HERE, "31-9094", "11-9111");
            assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly("31-9094",
                    "11-9111");
        }
    }

    @Test
    void oneOfSeveralCanBeLeftOutAndTwoRemain() {
        Page three = this.site.get(PATH + "?with=31-9094&with=11-9111");
        assertThat(three).linksTo(PATH + "?with=31-9094").linksTo(PATH + "?with=11-9111");
        assertThat(this.site.get(PATH + "?with=31-9094").document().select(".leave-out")).isEmpty();
    }

    @Test
    void anUnknownCodeIsRefusedAndTheRestIsKept() {
        Page page = this.site.get(PATH + "?with=31-9094&with=99-9999");
        assertThat(page).hasStatus(400);
        assertThat(page.texts(".error-summary a")).singleElement().asString().contains("“99-9999”");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#with");
        assertThat(page.document().select("#with .field-error").text()).contains("“99-9999”");
        assertThat(page.document().select("input[checked]").eachAttr("value")).containsExactly("31-9094");
        assertThat(page.texts(".side-by-side thead .code")).containsExactly(HERE, "31-9094");
    }

    @Test
    void moreThanThreeAreRefusedAndStayTicked() {
        Page page = this.site.get(PATH + "?with=31-9094&with=11-9111&with=43-6013&with=31-9092");
        assertThat(page).hasStatus(400).says("The address names 4 careers.");
        assertThat(page.document().select(".side-by-side")).isEmpty();
        assertThat(page.document().select("input[checked]")).hasSize(4);
    }

    @Test
    void thisCareerItselfAndRepeatedCodesChangeNothing() {
        Page page = this.site.get(PATH + "?with=29-2072&with=31-9094&with=31-9094");
        assertThat(page).isOk();
        assertThat(page.texts(".side-by-side thead .code")).containsExactly(HERE, "31-9094");
    }

    @Test
    void theFileHasALineACareerAndRefusesWhatThePageRefuses() {
        DataFile file = DataFile.of(this.site.get(PATH + ".csv?with=31-9094&with=29-2099"));
        assertThat(file.column("soc")).containsExactly(HERE, "31-9094", "29-2099");
        assertThat(file.column("growth")).containsExactly("7.1", "-4.9", "5.2");
        assertThat(file.column("new_jobs_a_year")).containsExactly("1380", "not-applicable", "930");
        assertThat(file.column("tasks").getLast()).isEqualTo("not-collected");
        assertThat(this.site.get(PATH + ".csv?with=99-9999")).hasStatus(400);
    }

    @Test
    void theFileOfAllNeighborsEndsWithAllOccupations() {
        DataFile file = DataFile.of(this.site.get("/career/alternatives.csv"));
        assertThat(file.rows()).hasSize(DataFile.of("related_career").rows().size() + 3);
        assertThat(file.rows().getLast().get("soc")).isEqualTo("00-0000");
        assertThat(file.rows().getLast().get("job_zone")).isEqualTo("not-applicable");
        assertThat(file.rows()).allSatisfy((row) -> assertThat(row.get("year_median"))
            .isEqualTo(String.valueOf(wage(row.get("soc"), "year_median"))));
    }

    @Test
    void theWordsOnTranscriptionAreTrueOfTheData() {
        DataFile rounds = DataFile.of("projection").where("soc", "31-9094");
        assertThat(rounds.rows()).filteredOn((row) -> row.get("round").compareTo("2014-24") >= 0)
            .hasSizeGreaterThan(5)
            .allSatisfy((row) -> assertThat(row.number("growth")).isNegative());
        assertThat(this.site.get("/career/alternatives").text("#fallback")).contains("4.9%", "7,400", "$40,410",
                "$51,140", "$10,730");
    }

    private static int wage(String soc, String column) {
        return DataFile.of("wage").where("area", "US").only("soc", soc, "data_year", "2025").number(column).intValue();
    }

}
