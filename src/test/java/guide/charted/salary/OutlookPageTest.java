package guide.charted.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
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
class OutlookPageTest {

    private static final Set<String> CODES = Set.of("29-2072", "29-9021", "29-2098", "29-9098", "29-2071", "00-0000");

    private static final Set<String> READ = Set.of("official-file", "official-page");

    private final List<DataFile.Row> projections = DataFile.of("projection").rows();

    @Autowired
    private Site site;

    private Page page;

    @BeforeEach
    void open() {
        this.page = this.site.get("/outlook");
    }

    @Test
    void theHeadlineIsTheRoundThatWeRead() {
        assertThat(this.page).isOk().hasHeading("Jobs and growth");
        assertThat(this.page.texts(".figures .value")).containsExactly("7.1%", "14.7%", "3.1%", "14,200");
        assertThat(this.page.texts(".marked")).containsExactly("7.1%");
        assertThat(this.page.texts(".figures .origin")).isNotEmpty().allMatch((origin) -> origin.contains("2024–34"));
    }

    @Test
    void theArticlesElevenPercentStandsBesideGrowthWithItsVerdict() {
        assertThat(this.page.document().expectFirst("#growth [data-fact=A30]").text()).contains("11%", "10.7%",
                "Superseded");
    }

    @Test
    void theTableOfTheCurrentRoundIsAsPublishedAndTheSplitIsOurs() {
        List<DataFile.Row> current = List.of(row("29-2072", "2024-34"), row("29-9021", "2024-34"),
                row("00-0000", "2024-34"));
        assertThat(this.page.texts("#openings .pay-table tbody:not(.apart) .value"))
            .containsExactlyElementsOf(List.of("base_jobs", "target_jobs", "new_jobs", "growth", "openings")
                .stream()
                .flatMap((column) -> current.stream()
                    .map((row) -> column.equals("growth") ? Published.percent(row.get(column))
                            : Published.count(row.get(column))))
                .toList());
        List<String> added = current.stream()
            .map((row) -> new BigDecimal(row.get("new_jobs")).movePointLeft(1).toPlainString())
            .map(Published::count)
            .toList();
        assertThat(this.page.texts("#openings .apart tr:first-child .value")).containsExactlyElementsOf(added);
        assertThat(this.page.texts("#openings .apart tr:nth-child(2) .value")).containsExactly("12,820", "2,580",
                "18,342,120");
        assertThat(this.page.texts("#openings .apart tr:last-child .value")).containsExactlyElementsOf(current.stream()
            .map((row) -> row.number("openings")
                .movePointRight(2)
                .divide(row.number("base_jobs"), 1, RoundingMode.HALF_UP)
                .toPlainString())
            .toList());
    }

    @Test
    void theOpeningsOfEveryRoundAreDrawnAndWiderGroupsStandApart() {
        Map<String, List<String>> codes = Map.of("29-2072", List.of("29-2072", "29-2098", "29-2071"), "29-9021",
                List.of("29-9021", "29-9098"));
        codes.forEach((soc, history) -> {
            Element svg = this.page.document()
                .expectFirst("svg[aria-labelledby~=bars-openings-" + soc + "-narrow-title]");
            List<String> expected = this.projections.stream()
                .filter((row) -> history.contains(row.get("soc")) && row.get("round").compareTo("2024-34") <= 0)
                .map((row) -> row.get("round").replace('-', '–') + " · " + row.get("soc") + " "
                        + Published.count(row.get("openings")))
                .collect(Collectors.toList());
            if (soc.equals("29-9021")) {
                expected.add("2023–33 · 29-9021 not found");
            }
            assertThat(svg.select("g").eachText()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(svg.select("g.apart").eachText()).hasSize(2).allMatch((row) -> row.matches(".*29-[29]09[8].*"));
        });
    }

    @Test
    void theOpeningsInTheProseAreThoseOfTheRounds() {
        assertThat(this.page.text("#openings")).contains(Stream
            .of(row("29-2071", "2016-26"), row("29-2071", "2018-28"), row("29-2072", "2021-31"),
                    row("29-2072", "2022-32"), row("29-2072", "2024-34"))
            .map((row) -> Published.count(row.get("openings")))
            .toList());
    }

    @Test
    void theAwardsOfTheFieldAreTheSumsOfTheFederalCounts() {
        Set<String> core = DataFile.of("program")
            .where("relevance", "core")
            .rows()
            .stream()
            .filter((row) -> !row.get("cip").isEmpty())
            .map((row) -> row.get("id"))
            .collect(Collectors.toSet());
        List<String> expected = DataFile.of("award_count").by("data_year").entrySet().stream().map((year) -> {
            List<String> cells = year.getValue()
                .stream()
                .filter((row) -> core.contains(row.get("program")))
                .map((row) -> row.get("awards"))
                .toList();
            int sum = cells.stream().filter(DataFile::isNumber).mapToInt(Integer::parseInt).sum();
            long missing = cells.stream().filter((cell) -> !DataFile.isNumber(cell)).count();
            return "%d–%s %,d %d".formatted(Integer.parseInt(year.getKey()) - 1, year.getKey().substring(2), sum,
                    missing);
        }).toList();
        assertThat(this.page.document().expectFirst("#competition table").select("tbody tr").eachText())
            .containsExactlyInAnyOrderElementsOf(expected);
        List<Integer> parts = this.page.document()
            .expectFirst("#competition table + table")
            .select(".value")
            .eachText()
            .stream()
            .map((text) -> Integer.valueOf(text.replace(",", "")))
            .toList();
        String newest = this.page.document().expectFirst("#competition table .value").text();
        assertThat("%,d".formatted(parts.stream().mapToInt(Integer::intValue).sum())).isEqualTo(newest);
        assertThat(this.page.texts("#competition > p .value")).containsExactly(newest, "17,400");
        assertThat(this.page).says("counted twice", "without any of these awards");
    }

    @Test
    void theAssumptionOnTechnologyIsMarkedAsUnchecked() {
        assertThat(this.page.document().select("#limits ~ p").text()).contains("technology", "past pace",
                "to be checked there");
    }

    @Test
    void theFileHoldsEveryRoundAsPublishedAndTheReasonsOfThoseNotFound() {
        DataFile file = DataFile.of(this.site.get("/outlook.csv"));
        for (DataFile.Row row : file.rows()) {
            if (row.is("reading", "not-found")) {
                assertThat(row.get("growth") + row.get("openings")).isEqualTo("not-foundnot-found");
                continue;
            }
            DataFile.Row published = row(row.get("soc"), row.get("round"));
            for (String column : List.of("base_jobs", "target_jobs", "new_jobs", "growth", "openings", "reading",
                    "source")) {
                assertThat(row.get(column)).as(row + column).isEqualTo(published.get(column));
            }
        }
        assertThat(file.rows()).filteredOn((row) -> !row.is("reading", "not-found"))
            .hasSize((int) this.projections.stream().filter((row) -> CODES.contains(row.get("soc"))).count());
        assertThat(this.page).linksTo("/outlook.csv");
    }

    @Test
    void everyRoundIsInTheTableAsPublishedAndMissingRoundsSaySo() {
        List<String> expected = this.projections.stream()
            .filter((row) -> CODES.contains(row.get("soc")))
            .map((row) -> String.join(" ", row.get("soc"), row.get("round").replace('-', '–'),
                    Published.percent(row.get("growth")), Published.count(row.get("openings")),
                    Published.count(row.get("base_jobs")), Published.count(row.get("target_jobs"))))
            .collect(Collectors.toList());
        expected.add("29-9021 2023–33 not found not found not found not found");
        expected.add("00-0000 2012–22 not found not found not found not found");
        List<String> shown = this.page.document()
            .select("#rounds tbody")
            .stream()
            .flatMap((group) -> group.select("tr[data-sourced]")
                .stream()
                .map((row) -> group.expectFirst("tr.group .code").text() + " " + row.expectFirst("th").text() + " "
                        + String.join(" ", row.select(".value").eachText())))
            .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void secondHandRoundsAreLabeledInTheTable() {
        long quoted = this.projections.stream()
            .filter((row) -> CODES.contains(row.get("soc")) && row.get("reading").equals("secondary"))
            .count();
        assertThat(this.page.texts("#rounds tr[data-sourced] td:last-child"))
            .filteredOn((cell) -> cell.contains("second-hand"))
            .hasSize((int) quoted);
        assertThat(this.page.document().select("#rounds .group, #rounds .notes")).isNotEmpty();
    }

    @Test
    void onlyWhatWasReadAtThePublisherIsDrawn() {
        for (String soc : List.of("29-2072", "29-9021", "29-2098", "29-9098", "29-2071")) {
            Element svg = this.page.document().expectFirst("svg[aria-labelledby~=growth-" + soc + "-narrow-title]");
            assertThat(svg.select("tspan.strong").eachText())
                .containsExactlyInAnyOrderElementsOf(this.projections.stream()
                    .filter((row) -> row.get("soc").equals(soc) && READ.contains(row.get("reading")))
                    .map((row) -> Published.percent(row.get("growth")))
                    .toList());
            assertThat(svg.text()).doesNotContain("2025–35");
        }
    }

    @Test
    void eachBarHasAllOccupationsOfItsOwnRoundBesideIt() {
        Element old = this.page.document().expectFirst("svg[aria-labelledby~=growth-29-2071-narrow-title]");
        assertThat(old.select("text").eachText()).contains("10.7%all jobs 5.2%", "quoted by others only");
        assertThat(old.select(".yardstick")).hasSize(4);
    }

    @Test
    void everyFigureHasItsSourceBesideIt() {
        assertThat(this.page.document().select("main .value")).isNotEmpty()
            .allMatch((value) -> value.parents().select("[data-sourced]").select("a.cite").first() != null);
    }

    private DataFile.Row row(String soc, String round) {
        return this.projections.stream()
            .filter((row) -> row.get("soc").equals(soc) && row.get("round").equals(round))
            .findFirst()
            .orElseThrow();
    }

}
