package guide.charted.career;

import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

@GuideTest
class CareerPagesTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /career              | A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11
            /career/duties       | A26 A27 A28 A29
            /career/workplaces   | A23 A24 A25
            /career/alternatives | A31 A32
            """)
    void everyFactOfTheArticleStandsOnItsPageWithVerdictAndSource(String path, String facts) {
        Page page = this.site.get(path);
        assertThat(page).isOk();
        assertThat(page.document().select("[data-fact]").eachAttr("data-fact"))
            .containsExactlyInAnyOrder(facts.split(" "));
        for (Element fact : page.document().select("[data-fact]")) {
            DataFile.Row claim = DataFile.of("claim").only("id", fact.attr("data-fact"), "language", "en");
            assertThat(fact.text()).contains(claim.get("statement"), claim.get("explanation"));
            assertThat(fact.select(".verdict").eachText()).singleElement()
                .asString()
                .isEqualToIgnoringCase(claim.get("verdict") + ".");
            assertThat(fact.select("a.cite[href=/sources#learn-org]")).hasSize(1);
            assertThat(fact.select("a.cite[href=/sources#" + claim.get("evidence") + "]")).hasSize(1);
        }
    }

    @Test
    void theFiveKeyFactsLeadFromTheirVerdictToTheReason() {
        Page page = this.site.get("/career");
        assertThat(page.texts(".key-facts tbody th")).containsExactly("Degree", "Field of study",
                "License or certification", "Job growth", "Pay");
        assertThat(page.document().select(".key-facts a.why").eachAttr("href")).containsExactly("#A07", "#A08", "#A09",
                "#A10", "#A11");
        assertThat(page.texts(".key-facts .verdict")).containsExactly("Contradicted.", "Confirmed.", "Confirmed.",
                "Superseded.", "Superseded.");
    }

    @Test
    void aMeanStandsBesideAMeanAndAMedianBesideAMedian() {
        DataFile wages = DataFile.of("wage").where("area", "US");
        DataFile.Row old = wages.only("soc", "29-2071", "data_year", "2018");
        DataFile.Row today = wages.only("soc", "29-2072", "data_year", "2025");
        Page page = this.site.get("/career");
        assertThat(page.texts("#key-pay td:nth-child(2) .key-figure")).containsExactly("$44,010 mean",
                "$40,350 median");
        assertThat(old.get("year_mean") + " " + old.get("year_median")).isEqualTo("44010 40350");
        assertThat(page.text("#key-pay td:nth-child(2) .origin")).contains("old code", "May 2018", "BLS");
        assertThat(page.texts("#key-pay td:nth-child(3) .key-figure")).containsExactly(
                "$%,d mean".formatted(today.number("year_mean").intValue()),
                "$%,d median".formatted(today.number("year_median").intValue()));
        assertThat(page.text("#key-pay td:nth-child(3) .origin")).contains("Medical records specialists", "May 2025");
        assertThat(page.texts("#key-pay .marked")).containsExactly("$51,140");
    }

    @Test
    void growthStandsBesideThatOfAllOccupationsInBothRounds() {
        Page page = this.site.get("/career");
        assertThat(page.texts("#key-growth td:nth-child(2) .value"))
            .containsExactlyElementsOf(growth("2018-28", "29-2071", "00-0000"));
        assertThat(page.text("#key-growth td:nth-child(2)")).startsWith("11% from 2018 to 2028");
        assertThat(page.texts("#key-growth td:nth-child(3) .value"))
            .containsExactlyElementsOf(growth("2024-34", "29-2072", "29-9021", "00-0000"));
    }

    @Test
    void theOverviewLeadsToThePagesOfTheCareer() {
        assertThat(this.site.get("/career")).linksTo("/career/duties")
            .linksTo("/career/workplaces")
            .linksTo("/career/alternatives");
    }

    @Test
    void everyFigureOfTheCareerNamesItsSource() {
        for (String path : List.of("/career", "/career/alternatives")) {
            Page page = this.site.get(path);
            assertThat(page.texts(".value")).isNotEmpty()
                .hasSameSizeAs(page.texts("[data-sourced]:has(a.cite) .value"));
        }
    }

    @Test
    void theFiveAreasListTheDutiesOfTheData() {
        Page page = this.site.get("/career/duties");
        DataFile.of("duty")
            .by("area")
            .forEach((area, rows) -> assertThat(page.texts("#" + area + " .tasks li"))
                .containsExactlyElementsOf(rows.stream().map((row) -> row.get("text")).toList()));
        assertThat(page.document().select("section[id]").eachAttr("id")).containsExactly("records", "coding",
                "registry", "privacy", "analysis");
    }

    @Test
    void theRecordsAreCollectedRoutedRecordedOrganizedAndStored() {
        assertThat(this.site.get("/career/duties").text("[data-fact=A26] .claim-says")).contains("collect", "route",
                "record", "organize", "store");
    }

    @Test
    void theWorkplacesStandByKindAndSayWhatIsNotKnown() {
        Page page = this.site.get("/career/workplaces");
        assertThat(page.texts("#providers dt")).containsExactly("Hospitals", "Nursing homes", "Outpatient clinics",
                "Doctors' offices");
        assertThat(page.texts("#others dt")).contains("Health insurance companies", "Law firms");
        assertThat(page.text("#law-firms dd")).contains("no count");
        assertThat(page.text("#remote")).contains("not known");
    }

    @Test
    void theTranscriptionistsDeclineIsSaidInWordsAndFigures() {
        Page page = this.site.get("/career/alternatives");
        assertThat(page.texts("section[id=31-9094] .value")).containsExactly("$40,410", "−4.9%", "7,400");
        assertThat(page.text("section[id=31-9094]")).contains("This job is shrinking");
        assertThat(page.texts(".fewer")).containsExactly("fewer jobs");
    }

    @Test
    void eachNeighborHasASectionAndALineBesideThisCareer() {
        Page page = this.site.get("/career/alternatives");
        List<String> codes = DataFile.of("related_career").column("soc");
        assertThat(page.document().select(".beside tbody a").eachAttr("href"))
            .containsExactlyElementsOf(codes.stream().map((soc) -> "#" + soc).toList());
        assertThat(page.document().select("section[id]").eachAttr("id")).containsAll(codes);
        assertThat(page.texts(".beside .here th")).containsExactly("Medical records specialists this career",
                "Health information technologists and registrars this career");
    }

    @Test
    void theYardstickHasNoSchoolingAndSaysSo() {
        assertThat(this.site.get("/career/alternatives").texts(".beside .everyone td")).containsExactly("$50,980",
                "3.1%", "18,863,300", "does not apply");
    }

    @Test
    void theBarsOfPayAreAsLongAsThePay() {
        Page page = this.site.get("/career/alternatives");
        List<Double> pay = page.texts(".beside .pay .value")
            .stream()
            .map((text) -> Double.valueOf(text.replaceAll("[$,]", "")))
            .toList();
        List<Double> bars = page.document()
            .select(".pay-bar .bar")
            .eachAttr("width")
            .stream()
            .map(Double::valueOf)
            .toList();
        assertThat(bars).hasSameSizeAs(pay).contains(100.0);
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i) * 123_860 / 100).isCloseTo(pay.get(i), offset(100.0));
        }
    }

    private static List<String> growth(String round, String... codes) {
        DataFile projections = DataFile.of("projection");
        return List.of(codes)
            .stream()
            .map((soc) -> projections.only("soc", soc, "round", round).get("growth") + "%")
            .toList();
    }

}
