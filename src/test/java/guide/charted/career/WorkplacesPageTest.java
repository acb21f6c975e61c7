package guide.charted.career;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

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
class WorkplacesPageTest {

    private static final Set<String> CODES = Set.of("29-2072", "29-9021", "29-2071");

    private final List<DataFile.Row> published = DataFile.of("industry_wage")
        .rows()
        .stream()
        .filter((row) -> CODES.contains(row.get("soc")))
        .toList();

    private final DataFile names = DataFile.of("industry_name");

    private final DataFile wages = DataFile.of("wage").where("area", "US");

    @Autowired
    private Site site;

    private Page page;

    @BeforeEach
    void open() {
        this.page = this.site.get("/career/workplaces");
    }

    @Test
    void everyIndustryOfEveryPublicationIsInTheTablesAsPublished() {
        List<String> expected = this.published.stream()
            .map((row) -> String.join(" ", row.get("soc"), "May " + row.get("data_year"), name(row),
                    words(row.get("employment"), "%,d"), share(row), words(row.get("year_median"), "$%,d"),
                    words(row.get("year_mean"), "$%,d")))
            .toList();
        List<String> shown = this.page.document()
            .select(".industries tbody")
            .stream()
            .flatMap((group) -> group.select("tr:not(.group)")
                .stream()
                .map((row) -> group.expectFirst(".group .code").text() + " "
                        + group.expectFirst(".group .where").child(1).text() + " " + row.expectFirst("th > span").text()
                        + " " + String.join(" ", row.select(".value").eachText())))
            .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatOthersQuoteIsLabeledAndStandsApartFromToday() {
        assertThat(this.page.document().expectFirst(".industries").text()).doesNotContain("second-hand", "2025",
                "2011");
        for (Element group : this.page.document().select(".industries tbody")) {
            boolean quoted = group.text().contains("May 2025") || group.text().contains("May 2006");
            assertThat(group.text().contains("(second-hand)")).as(group.text()).isEqualTo(quoted);
        }
    }

    @Test
    void theChartOfJobsShowsEverySectorThatBlsNames() {
        Element svg = this.page.document().expectFirst("svg[aria-labelledby~=bars-sectors-narrow-title]");
        assertThat(svg.select("g").eachText()).containsExactlyInAnyOrderElementsOf(this.published.stream()
            .filter((row) -> row.is("soc", "29-2072") && row.get("industry").startsWith("sector-"))
            .map((row) -> name(row) + " " + words(row.get("employment"), "%,d"))
            .toList());
        assertThat(svg.select("title").text()).contains("May 2024");
        assertThat(svg.select("desc").text()).contains("Health care and social assistance: 122,640.",
                "withheld by the publisher");
    }

    @Test
    void theChartsOfPayShowTheHandbooksMedians() {
        for (String soc : List.of("29-2072", "29-9021")) {
            Element svg = this.page.document().expectFirst("svg[aria-labelledby~=bars-pay-" + soc + "-wide-title]");
            assertThat(svg.select(".strong").eachText()).containsExactlyInAnyOrderElementsOf(this.published.stream()
                .filter((row) -> row.is("soc", soc) && row.is("source", "bls-ooh-2024-" + soc))
                .map((row) -> words(row.get("year_median"), "$%,d"))
                .toList());
        }
    }

    @Test
    void howMuchOfTheJobsIsKnownIsSaid() {
        List<String> sentences = this.page.texts("#industries > p[data-sourced]");
        assertThat(sentences).hasSize(2);
        for (String soc : List.of("29-2072", "29-9021")) {
            List<DataFile.Row> sectors = this.published.stream()
                .filter((row) -> row.is("soc", soc) && row.get("industry").startsWith("sector-"))
                .toList();
            BigDecimal known = sectors.stream()
                .filter((row) -> DataFile.isNumber(row.get("employment")))
                .map((row) -> row.number("employment"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal all = nation(soc);
            String share = known.movePointRight(2).divide(all, 1, RoundingMode.HALF_UP) + "%";
            assertThat(sentences)
                .anyMatch((sentence) -> sentence.contains("%,d of %,d jobs".formatted(known.intValue(), all.intValue()))
                        && sentence.contains(share));
        }
    }

    @Test
    void eachWorkplaceOfTheArticleHasItsNewestCountWithItsYearOrNone() {
        assertThat(this.page.texts("#hospitals .counts li")).containsExactly(
                "28% of the jobs · median $56,520 May 2024 · 29-2072 · BLS",
                "55,530 jobs · median $59,120 May 2025 · 29-2072 · BLS, as reported by others (second-hand)");
        assertThat(this.page.texts("#nursing-homes .counts li"))
            .containsExactly("13,050 jobs · mean $33,880 May 2011 · 29-2071 (old code) · BLS, read in a copy");
        assertThat(this.page.texts("#health-insurers .counts li"))
            .containsExactly("Finance and insurance: 5,790 jobs · median $63,360 May 2024 · 29-2072 · BLS");
        assertThat(this.page.texts("#law-firms .counts li")).isEmpty();
    }

    @Test
    void theFileHoldsEveryRow() {
        DataFile file = DataFile.of(this.site.get("/career/workplaces.csv"));
        assertThat(file.rows()).hasSameSizeAs(this.published).allSatisfy((row) -> {
            DataFile.Row match = this.published.stream()
                .filter((other) -> other.is("soc", row.get("soc")) && other.is("industry", row.get("industry"))
                        && other.is("data_year", row.get("year")) && other.is("source", row.get("source")))
                .findFirst()
                .orElseThrow();
            assertThat(row.get("jobs")).isEqualTo(match.get("employment"));
            for (String column : List.of("share_of_jobs", "share_of_industry", "year_p25", "year_median", "year_mean",
                    "hour_median", "reading")) {
                assertThat(row.get(column)).isEqualTo(match.get(column));
            }
        });
        assertThat(this.page).linksTo("/career/workplaces.csv");
    }

    private String share(DataFile.Row row) {
        if (!row.get("industry").startsWith("sector-")) {
            return words(row.get("share_of_jobs"), "%d%%");
        }
        return DataFile.isNumber(row.get("employment")) ? row.number("employment")
            .movePointRight(2)
            .divide(nation(row.get("soc")), 1, RoundingMode.HALF_UP)
            .toPlainString() + "%" : words(row.get("employment"), "");
    }

    private BigDecimal nation(String soc) {
        return this.wages.only("soc", soc, "data_year", "2024").number("employment");
    }

    private String name(DataFile.Row row) {
        return this.names.only("industry", row.get("industry"), "language", "en").get("name");
    }

    private static String words(String cell, String format) {
        return DataFile.isNumber(cell) ? format.formatted(new BigDecimal(cell).intValueExact())
                : cell.equals("suppressed") ? "withheld by the publisher" : cell.replace('-', ' ');
    }

}
