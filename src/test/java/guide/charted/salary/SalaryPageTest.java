package guide.charted.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SalaryPageTest {

    private static final List<String> STEPS = List.of("p10", "p25", "median", "p75", "p90");

    private static final Set<String> CODES = Set.of("29-2072", "29-9021", "29-2098", "29-9098", "29-2071");

    private final List<DataFile.Row> wages = DataFile.of("wage").where("area", "US").rows();

    @Autowired
    private Site site;

    private Page page;

    @BeforeEach
    void open() {
        this.page = this.site.get("/salary");
    }

    @Test
    void theMarkedFigureIsTheMedianOfRecordsSpecialists() {
        assertThat(this.page).isOk().hasHeading("What it pays");
        assertThat(this.page.texts(".marked")).containsExactly("$51,140");
        assertThat(this.page.texts(".figures .value")).containsExactly("$51,140", "$43,490", "$68,020", "$50,980");
        assertThat(this.page.texts(".figures .origin").getFirst()).isEqualTo("median · United States · May 2025 · BLS");
    }

    @Test
    void theFirstJobIsCalledAnAssumption() {
        Element first = this.page.document().select(".figures > .figure").get(1);
        assertThat(first.text()).startsWith("A first job, by our assumption $43,490 25th percentile");
    }

    @Test
    void theTableHoldsEveryPercentileAYearAndAnHourAsPublished() {
        List<DataFile.Row> newest = Stream.of("29-2072", "29-9021", "00-0000").map(this::newest).toList();
        List<String> expected = STEPS.stream()
            .flatMap((step) -> newest.stream()
                .flatMap((row) -> Stream.of(Published.dollars(row.get("year_" + step)),
                        Published.cents(row.get("hour_" + step)))))
            .toList();
        assertThat(this.page.texts(".pay-table tbody:not(.apart) .value")).containsExactlyElementsOf(expected);
    }

    @Test
    void theMeanStandsApartFromThePercentiles() {
        assertThat(this.page.texts(".pay-table tbody.apart:nth-of-type(2) td > .value")).containsExactly("$56,790",
                "$74,970", "$69,770");
        assertThat(this.page.texts(".pay-table tbody.apart:nth-of-type(3) td > .value")).containsExactly("194,720",
                "38,100", "155,495,730");
    }

    @Test
    void theChartsLabelsAreTheFiguresOfTheTable() {
        for (String soc : List.of("29-2072", "29-9021", "00-0000")) {
            DataFile.Row row = newest(soc);
            for (String size : List.of("narrow", "wide")) {
                Element svg = this.page.document()
                    .expectFirst("svg[aria-labelledby~=range-" + soc + "-" + size + "-title]");
                assertThat(svg.select("text:not(.quiet)").eachText()).containsExactlyInAnyOrderElementsOf(
                        STEPS.stream().map((step) -> Published.dollars(row.get("year_" + step))).toList());
            }
        }
    }

    @Test
    void everyYearOfEveryCodeIsInTheTableAndMissingYearsSaySo() {
        List<String> expected = this.wages.stream()
            .filter((row) -> CODES.contains(row.get("soc")))
            .map((row) -> String.join(" ", row.get("soc"), row.get("data_year"),
                    Published.dollars(row.get("year_median")), Published.dollars(row.get("year_mean")),
                    Published.count(row.get("employment"))))
            .collect(Collectors.toList());
        expected.add("29-2071 2008 not found not found not found");
        expected.add("29-2071 2009 not found not found not found");
        List<String> shown = this.page.document()
            .select("#trend .dense tbody")
            .stream()
            .flatMap((group) -> group.select("tr[data-sourced]")
                .stream()
                .map((row) -> group.expectFirst("tr.group .code").text() + " " + row.expectFirst("th").text() + " "
                        + String.join(" ", row.select(".value").eachText())))
            .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theTrendHasARealGapWhereWiderCodesWereUsedAndWhereNothingWasRead() {
        Element median = this.page.document().expectFirst("svg[aria-labelledby~=trend-median-narrow-title]");
        assertThat(median.text()).contains("2019–20: wider codes", "2008–09: not found").doesNotContain("$42,630");
        assertThat(median.select("polyline")).hasSize(4);
        assertThat(median.select("circle.hollow")).hasSize(1);
        Element mean = this.page.document().expectFirst("svg[aria-labelledby~=trend-mean-narrow-title]");
        assertThat(mean.text()).contains("2006: not found", "$44,010").doesNotContain("$40,350");
        assertThat(mean.select("polyline")).hasSize(5);
    }

    @Test
    void theWorkedExampleComparesLikeWithLikeAndLeadsToTheVerdict() {
        assertThat(this.page.texts("#others .value")).containsExactlyElementsOf(
                Stream.of(row("29-2071", "2018"), row("29-2098", "2020"), newest("29-2072"), newest("29-9021"))
                    .flatMap((row) -> Stream.of(row.get("year_mean"), row.get("year_median")))
                    .map(Published::dollars)
                    .toList());
        assertThat(this.page.texts("#others tbody tr:first-child td .origin")).containsExactly("the article’s figure");
        assertThat(this.page).linksTo("/career#A11").linksTo("/outlook");
    }

    @Test
    void everyFigureHasItsSourceBesideIt() {
        assertThat(this.page.document().select("main .value")).isNotEmpty()
            .allMatch((value) -> value.parents().select("[data-sourced]").select("a.cite").first() != null);
    }

    @Test
    void everyChartHasATitleAndADescription() {
        assertThat(this.page.document().select("svg.chart")).hasSize(10)
            .allSatisfy((svg) -> assertThat(svg.attr("aria-labelledby").split(" "))
                .allSatisfy((id) -> assertThat(svg.expectFirst("#" + id).text()).isNotBlank()));
    }

    @Test
    void theChangesAreThoseOfTheFirstAndLastMayOfEachCode() {
        String[][] spans = { { "29-2072", "2021", "2025" }, { "29-9021", "2021", "2025" },
                { "29-2071", "2004", "2018" } };
        assertThat(this.page.document().select(".changes tbody tr")).hasSize(spans.length);
        for (int i = 0; i < spans.length; i++) {
            String[] span = spans[i];
            Element line = this.page.document().select(".changes tbody tr").get(i);
            assertThat(line.select(".value").eachText()).containsExactly(
                    Published.dollars(row(span[0], span[1]).get("year_median")),
                    Published.dollars(row(span[0], span[2]).get("year_median")), change(span[0], span[1], span[2]),
                    change("00-0000", span[1], span[2]));
        }
        assertThat(this.page.document().select("#trend > p").text()).contains(change("29-2072", "2021", "2025"),
                change("00-0000", "2021", "2025"), change("29-9021", "2021", "2025"), "price index");
    }

    @Test
    void theMediansRoseInEveryPairOfMaysThatCompares() {
        for (String soc : List.of("29-2071", "29-2072", "29-9021")) {
            assertThat(this.wages.stream()
                .filter((row) -> row.is("soc", soc))
                .sorted(Comparator.comparing((row) -> row.get("data_year")))
                .map((row) -> row.number("year_median"))
                .toList()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void theFileOfTheTrendHoldsEveryYearAsPublished() {
        DataFile file = DataFile.of(this.site.get("/salary/trend.csv"));
        assertThat(file.rows()).filteredOn((row) -> !row.is("reading", "not-found"))
            .hasSize((int) this.wages.stream().filter((row) -> CODES.contains(row.get("soc"))).count())
            .allSatisfy((row) -> {
                DataFile.Row published = row(row.get("soc"), row.get("year"));
                for (String column : List.of("year_p10", "year_median", "year_mean", "hour_p25", "hour_mean",
                        "source")) {
                    assertThat(row.get(column)).isEqualTo(published.get(column));
                }
                assertThat(row.get("jobs")).isEqualTo(published.get("employment"));
            });
        assertThat(file.rows()).filteredOn((row) -> row.is("reading", "not-found"))
            .extracting((row) -> row.get("soc") + row.get("year") + row.get("year_median"))
            .containsExactlyInAnyOrder("29-20712009not-found", "29-20712008not-found");
    }

    private String change(String soc, String first, String last) {
        BigDecimal before = row(soc, first).number("year_median");
        return row(soc, last).number("year_median")
            .subtract(before)
            .movePointRight(2)
            .divide(before, 1, RoundingMode.HALF_UP) + "%";
    }

    private DataFile.Row row(String soc, String year) {
        return this.wages.stream()
            .filter((row) -> row.is("soc", soc) && row.is("data_year", year))
            .findFirst()
            .orElseThrow();
    }

    private DataFile.Row newest(String soc) {
        return this.wages.stream()
            .filter((row) -> row.get("soc").equals(soc))
            .max(Comparator.comparing((row) -> row.get("data_year")))
            .orElseThrow();
    }

}
