package guide.charted.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

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
class ReportPageTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/salary", "/salary/oh", "/outlook", "/certifications/rhit", "/career",
            "/schools?degree=associate&state=OH", "/schools/202356-cuyahoga-community-college-district",
            "/schools/compare?id=138716&id=144865", "/schools?q=%22coding%22&sort=tuition" })
    void everyPageLeadsToItsReportAndThatNamesEachOfItsFigures(String path) {
        Page page = this.site.get(path);
        String href = page.document().expectFirst("footer a[href^=/report]").attr("href");
        assertThat(URLDecoder.decode(href, StandardCharsets.UTF_8)).isEqualTo("/report?of=" + path);
        List<String> lines = text(this.site.get(href)).lines().filter((line) -> line.startsWith("- ")).toList();
        assertThat(page.main().select("[data-sourced] .value").eachText()).isNotEmpty()
            .allSatisfy((value) -> assertThat(lines).anySatisfy((line) -> assertThat(line).contains(value)));
    }

    @Test
    void aFigureIsNamedWithItsValueMeasurePlaceYearAndSource() {
        String median = String.format("$%,d",
                DataFile.of("wage")
                    .where("area", "OH")
                    .where("data_year", "2025")
                    .only("soc", "29-2072")
                    .number("year_median")
                    .intValueExact());
        assertThat(text(this.site.get("/report?of=/salary/oh"))).startsWith("Page: http://localhost:8080/salary/oh\n")
            .contains("Data edition: 2026-11\n")
            .contains(median + " (median · Ohio · May 2025 · BLS, read in a copy)");
    }

    @Test
    void tablesThatAreCalledAlikeAreToldApartByTheirSections() {
        List<String> sections = this.site.get("/salary/oh").main().select("h2").eachText();
        List<String> titles = text(this.site.get("/report?of=/salary/oh")).lines()
            .filter((line) -> line.contains("From the lowest tenth to the highest"))
            .toList();
        assertThat(titles).isNotEmpty()
            .doesNotHaveDuplicates()
            .allSatisfy((title) -> assertThat(sections)
                .anySatisfy((section) -> assertThat(title).startsWith(section + ": ")));
    }

    @Test
    void aFigureIsToldEvenWhereItsRowOrColumnHasTheSameDigits() {
        String path = "/schools/138716-albany-state-university";
        Page page = this.site.get(path);
        List<String> lines = text(this.site.get("/report?of=" + path)).lines().toList();
        assertThat(page.main().select("[data-sourced] td .value").eachText()).contains("0")
            .allSatisfy((value) -> assertThat(lines)
                .anySatisfy((line) -> assertThat(line).containsPattern(": " + Pattern.quote(value) + "( \\(|$)")));
    }

    @Test
    void aPlanIsReportedWithItsPricesAndItsStories() {
        String path = "/planner/plan?schooling=high-school&goal=rhit&state=OH";
        Page page = this.site.get(path);
        List<String> lines = text(this.site.get(page.document().expectFirst("footer a[href^=/report]").attr("href")))
            .lines()
            .toList();
        assertThat(page.main().select(".behind td .value").eachText()).isNotEmpty()
            .allSatisfy((value) -> assertThat(lines).anySatisfy((line) -> assertThat(line).contains(": " + value)));
        assertThat(page.main().select("table.stories td .value")).hasSize(15);
        assertThat(lines).anySatisfy((line) -> assertThat(line).startsWith("- Exam fee, Amount: $"))
            .noneSatisfy((line) -> assertThat(line).startsWith("- :"));
    }

    @Test
    void withoutAnAddressTheTextIsToBeCopied() {
        Page page = this.site.get("/report?of=/salary/oh");
        assertThat(page).isOk().says("Send it to whoever runs this copy of the guide.").linksTo("/salary/oh");
        assertThat(page.main().select("a[href^=mailto]")).isEmpty();
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/report", "/report?of=", "/report?of=/nowhere", "/report?of=/api/v1/sources",
            "/report?of=/error", "/report?of=/api-docs" })
    void whatIsNoPageHasNoFigures(String path) {
        Page page = this.site.get(path.isEmpty() ? "/report" : path);
        assertThat(page).isOk().hasHeading("Report an error");
        assertThat(text(page)).doesNotContain("Figures on the page");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example", "https://evil.example", "salary", "/report", "/Report?of=/", "/%25zz",
            "/%5Cevil", "/a%20b", "/../etc", "/data/wage.csv" })
    void whatIsNoPathOfThisGuideIsRefused(String of) {
        Page page = this.site.get("/report?of=" + of);
        assertThat(page).hasStatus(400).says("A report is about a page of this guide");
        assertThat(page.body()).doesNotContain("href=\"//evil", "href=\"https://evil");
    }

    @Test
    void aVeryLongAddressIsRefused() {
        assertThat(this.site.get("/report?of=/schools?q=" + "a".repeat(1000))).hasStatus(400);
    }

    private static String text(Page page) {
        Element text = page.document().expectFirst("#report-text");
        return text.wholeText();
    }

}
