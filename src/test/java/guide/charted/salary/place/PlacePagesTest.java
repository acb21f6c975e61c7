package guide.charted.salary.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import guide.charted.salary.Published;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state and a sample of areas: each figure is that of a row, each gap is said. */
@GuideTest
class PlacePagesTest {

    private static final int SAMPLE = 60;

    @Autowired
    private Site site;

    static List<String> states() {
        return PayByHand.states();
    }

    static List<String> someAreas() {
        List<String> areas = new ArrayList<>(PayByHand.areas());
        Collections.shuffle(areas, new Random(18140));
        return areas.subList(0, SAMPLE);
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateShowsItsRowsAndThoseOfItsAreas(String state) {
        Page page = this.site.get(path(state));
        assertThat(page).isOk()
            .hasHeading(PayByHand.name(state) + ": what it pays")
            .linksTo("/schools?state=" + state)
            .linksTo("/certifications/check")
            .linksTo(path(state) + ".csv");
        showsItsRows(page, state);
        List<String> areas = PayByHand.areasOf(state);
        assertThat(page.document().select("#areas tbody th a").eachAttr("href"))
            .containsExactlyInAnyOrderElementsOf(areas.stream().map((area) -> "/salary/metro/" + area).toList());
        page.document().select("#areas tbody tr").forEach((row) -> {
            String area = row.expectFirst("a").attr("href").replace("/salary/metro/", "");
            assertThat(row.expectFirst("th").text()).isEqualTo(PayByHand.name(area));
            assertThat(row.select(".value").eachText()).as(area)
                .containsExactly(dollars("29-2072", area, "year_p25"), dollars("29-2072", area, "year_median"),
                        count("29-2072", area, "employment"), dollars("29-9021", area, "year_median"),
                        count("29-9021", area, "employment"));
        });
    }

    @ParameterizedTest
    @MethodSource("someAreas")
    void anAreaShowsItsRowsAndNamesItsStates(String area) {
        Page page = this.site.get("/salary/metro/" + area);
        assertThat(page).isOk().hasHeading(PayByHand.name(area) + ": what it pays");
        showsItsRows(page, area);
        assertThat(page.document().select("header.sheet .where a").eachAttr("href"))
            .containsExactlyElementsOf(PayByHand.statesOf(area).stream().map(PlacePagesTest::path).toList());
        assertThat(page.document().select("#nearest tbody tr")).hasSize((area.length() == 5) ? 6 : 0);
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateNamesTheAreasNearItThatAreNotItsOwn(String state) {
        Page page = this.site.get(path(state));
        assertThat(page.document().select("#nearest tbody a").eachAttr("href")).doesNotContainAnyElementsOf(
                PayByHand.areasOf(state).stream().map((area) -> "/salary/metro/" + area).toList());
        List<Integer> miles = page.document()
            .select("#nearest tbody td:first-of-type")
            .eachText()
            .stream()
            .map((text) -> Integer.valueOf(text.replaceAll("\\D", "")))
            .toList();
        assertThat(miles).hasSizeLessThanOrEqualTo(6).isSorted().allMatch((distance) -> distance <= 100);
    }

    @Test
    void detroitAndAnnArborAreNearToledoAndSoToOhio() {
        assertThat(this.site.get("/salary/oh").document().select("#nearest tbody a").eachText())
            .anyMatch((name) -> name.endsWith(", MI"));
        assertThat(this.site.get("/salary/hi").document().select("#nearest")).isEmpty();
    }

    @Test
    void aMedianOfFewJobsIsCalledRough() {
        assertThat(this.site.get("/salary/dc").document().select("#pay-29-2072 .few")).hasSize(1);
        assertThat(this.site.get("/salary/vt").document().select("#pay-29-2072 .few").text()).contains("withholds");
        assertThat(this.site.get("/salary/oh").document().select(".few")).isEmpty();
    }

    @Test
    void theSampleHoldsBothKindsOfAreas() {
        assertThat(someAreas()).anyMatch((area) -> area.length() == 5).anyMatch((area) -> area.length() == 7);
    }

    private static void showsItsRows(Page page, String area) {
        assertThat(page).doesNotSay("$0 ", "$null");
        for (String soc : PayByHand.CODES) {
            Element part = page.document().expectFirst("#pay-" + soc);
            if (PayByHand.row(soc, area).isEmpty()) {
                assertThat(part.text()).contains("not reported", "It does not mean zero.");
                assertThat(part.select(".figures, svg, table")).isEmpty();
                continue;
            }
            assertThat(part.select(".figures .value").eachText()).as(area + " " + soc)
                .containsExactly(dollars(soc, area, "year_median"), dollars(soc, area, "year_p25"),
                        Published.dollars(PayByHand.adjusted(soc, area)), count(soc, area, "employment"));
            assertThat(part.select(".steps-table .value").eachText()).as(area + " " + soc)
                .containsExactlyElementsOf(PayByHand.STEPS.stream()
                    .flatMap((step) -> Stream.of(dollars(soc, area, step), dollars(soc, "US", step)))
                    .toList());
            if (PayByHand.level(area).isEmpty()) {
                assertThat(part.text()).contains("BEA publishes no price level here");
            }
            assertThat(part.select("svg.chart").size()).as(area + " " + soc)
                .isEqualTo(DataFile.isNumber(PayByHand.cell(soc, area, "year_median")) ? 4 : 0);
        }
    }

    @Test
    void aBeginnerInColumbusOhioIsAnsweredFromTheZipCodeOn() {
        Page nation = this.site.get("/salary?zip=43215");
        assertThat(nation).isOk().linksTo("/salary/oh").linksTo("/salary/metro/18140").says("2 miles");
        Page columbus = this.site.get("/salary/metro/18140");
        assertThat(columbus.document().select("#pay-29-2072 .figure").get(1).text())
            .startsWith("A first job, by our assumption $47,170 25th percentile · Columbus, OH · May 2025 · BLS");
    }

    @Test
    void vermontsJobsAreWithheldAndItsPayIsNot() {
        Element part = this.site.get("/salary/vt").document().expectFirst("#pay-29-2072");
        assertThat(part.select(".figures .value").eachText()).containsExactly("$57,560", "$47,340", "$58,760",
                "withheld by the publisher");
        assertThat(part.text()).contains("how common the work is here is withheld too");
    }

    @Test
    void alabamaHasNoRowForTheSmallerOccupationButAnOlderMean() {
        Element part = this.site.get("/salary/al").document().expectFirst("#pay-29-9021");
        assertThat(part.text()).contains("not reported", "BLS has no row for this work here in its survey of May 2025",
                "An older survey, May 2024: mean pay $52,900 a year, jobs 30", "do not set it beside the median above");
    }

    @Test
    void anOlderMeanIsNeverInTheTableOfThePercentiles() {
        Element part = this.site.get("/salary/oh").document().expectFirst("#pay-29-2072");
        assertThat(part.text()).contains("May 2024: mean pay $57,620");
        assertThat(part.select("table, .figures").text()).doesNotContain("57,620");
    }

    @Test
    void howCommonTheWorkIsStandsInPlainWords() {
        assertThat(this.site.get("/salary/fl")).says("about 1.7 times the national share (location quotient 1.73)");
        assertThat(this.site.get("/salary/metro/18140")).says("about the national share (location quotient 1)");
    }

    @Test
    void equalMediansShareTheirRank() {
        List<BigDecimal> medians = PayByHand.states()
            .stream()
            .map((state) -> new BigDecimal(PayByHand.cell("29-2072", state, "year_median")))
            .toList();
        BigDecimal idaho = new BigDecimal(PayByHand.cell("29-2072", "ID", "year_median"));
        long higher = medians.stream().filter((median) -> median.compareTo(idaho) > 0).count();
        assertThat(medians).filteredOn(idaho::equals).hasSize(2);
        String sentence = "ranks " + (higher + 1) + " of 52 published medians, highest first, a rank shared by 2.";
        assertThat(this.site.get("/salary/id")).says(sentence);
        assertThat(this.site.get("/salary/ok")).says(sentence);
    }

    @Test
    void areasSortByPayWithTheMissingLast() {
        List<String> medians = this.site.get("/salary/oh?sort=29-9021")
            .document()
            .select("#areas tbody tr td:nth-of-type(4)")
            .eachText();
        List<String> known = medians.stream().takeWhile((text) -> text.startsWith("$")).toList();
        assertThat(known).hasSizeGreaterThan(5).isSortedAccordingTo((one, other) -> number(other) - number(one));
        assertThat(medians.subList(known.size(), medians.size())).isNotEmpty().containsOnly("not reported");
    }

    @Test
    void anOrderThatIsNotOnOfferIsRefusedWithThePageKept() {
        Page page = this.site.get("/salary/oh?sort=volume");
        assertThat(page).hasStatus(400).hasHeading("Ohio: what it pays");
        assertThat(page.text(".error-summary li")).contains("“volume” is not an order");
        assertThat(page.document().select("#sort")).hasSize(1);
    }

    @Test
    void anUnknownPlaceIsNotFoundAndTheStatesAreOffered() {
        for (String path : List.of("/salary/zz", "/salary/us", "/salary/18140", "/salary/metro/99999",
                "/salary/metro/oh", "/salary/zz.csv", "/salary/metro/7800001")) {
            Page page = this.site.get(path);
            assertThat(page).as(path).hasStatus(404);
            assertThat(page.main().select("a[href^=/salary/]")).as(path).hasSize(52);
        }
        assertThat(this.site.get("/salary/OH")).redirectsTo("/salary/oh");
    }

    private static String path(String state) {
        return "/salary/" + state.toLowerCase(Locale.ROOT);
    }

    private static String dollars(String soc, String area, String column) {
        return Published.dollars(PayByHand.cell(soc, area, column));
    }

    private static String count(String soc, String area, String column) {
        return Published.count(PayByHand.cell(soc, area, column));
    }

    private static int number(String dollars) {
        return Integer.parseInt(dollars.replaceAll("\\D", ""));
    }

}
