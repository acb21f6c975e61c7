package guide.charted.career;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class FirstJobPageTest {

    @Autowired
    private Site site;

    private Page page;

    @BeforeEach
    void open() {
        this.page = this.site.get("/career/first-job");
    }

    @Test
    void aFirstJobIsAssumedAtThe25thPercentileAndThePageSaysSo() {
        assertThat(this.page.text("#pay .marked")).isEqualTo(pay("29-2072", "year_p25"));
        assertThat(this.page.texts("#pay .value")).containsExactly(pay("29-2072", "year_p25"),
                pay("29-2072", "year_p10"), pay("29-9021", "year_p25"),
                assumed("job-search-months").get("likely") + " months");
        assertThat(this.page.document().select("#pay .figure:has(.marked)").text()).contains("25th percentile",
                "United States", "our assumption");
        assertThat(this.page).says("No survey says what a first job pays");
    }

    @Test
    void theMonthsOfLookingAreOursAndShownAsARange() {
        DataFile.Row search = assumed("job-search-months");
        assertThat(this.page.text("[data-assumption=job-search-months] .origin"))
            .contains(search.get("low") + " to " + search.get("high") + " months", "our assumption");
    }

    @Test
    void theApprenticeMarkIsShedInThreeWaysAndAhimaHasNone() {
        assertThat(this.page.texts("#cpc-a ol li")).hasSize(3);
        assertThat(this.page.texts("#cpc-a ol li").get(0)).contains("Two years", "Externships");
        assertThat(this.page.texts("#cpc-a ol li").get(1)).contains("One year", "80 hours or Practicode");
        assertThat(this.page.texts("#cpc-a ol li").get(2)).contains("80 contact hours and Practicode");
        assertThat(this.page.text("#cpc-a")).contains("Checked on Nov 22, 2026", "look again after");
        assertThat(this.page.text("#ahima")).contains("no apprentice form", "allowed, not expected");
    }

    @Test
    void theTitlesAreThoseOfTheDataAndNoneIsCalledOpenToBeginners() {
        assertThat(this.page.texts("#titles li")).containsExactlyElementsOf(DataFile.of("job_title").column("title"));
        assertThat(this.page.text("#titles")).contains("does not say which of them are open to beginners");
    }

    @Test
    void theJobsToBeginInShowTheirPayBesideThisCareer() {
        List<String> expected = DataFile.of("stepping_stone")
            .rows()
            .stream()
            .map((row) -> row.get("soc"))
            .flatMap((soc) -> List.of(pay(soc, "year_p25"), pay(soc, "year_median")).stream())
            .toList();
        assertThat(this.page.texts("#stones tbody tr:not(.here) .value")).hasSize(6)
            .containsExactlyElementsOf(expected);
        assertThat(this.page.texts("#stones .here .value")).containsExactly(pay("29-2072", "year_p25"),
                pay("29-2072", "year_median"));
        assertThat(this.page.texts("#stones tr:has(.fewer) th a")).containsExactly("Medical transcriptionists");
        assertThat(this.page.text("#stones")).contains("nobody that we read has counted");
    }

    @Test
    void anAnnouncedApprenticeshipIsNotGivenHours() {
        assertThat(this.page.texts("#coding-clarified .value")).containsExactly("2,000 hours", "144 hours", "50");
        assertThat(this.page.texts("#ahima-foundation .value")).containsExactly("not found", "not found", "not found");
        assertThat(this.page.text("#ahima-foundation")).contains("2016", "could not find out");
    }

    @Test
    void whatTheFactsDoNotCarryIsAQuestion() {
        List<String> questions = this.page.texts("#ask .ask li");
        assertThat(questions).hasSizeGreaterThan(10).allMatch((question) -> question.contains("?"));
        String all = String.join(" ", questions);
        assertThat(all).contains("coding test", "charts a day", "criminal record", "drug screen", "at what time",
                "Is it paid?", "Who finds the practicum site?");
        String statements = String.join(" ", this.page.texts("section:not(#ask):not(#unknown)"));
        assertThat(statements).doesNotContain("coding test", "charts a day", "drug");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(this.page.text("#unknown")).contains("done from home. We found no count", "odds of being hired",
                "do not rank credentials");
        assertThat(this.page).doesNotSay("guarantee");
    }

    @Test
    void itIsReachedFromTheCareerAndFromACredential() {
        assertThat(this.site.get("/career")).linksTo("/career/first-job");
        assertThat(this.site.get("/certifications/cca")).linksTo("/career/first-job");
    }

    private static DataFile.Row assumed(String id) {
        return DataFile.of("assumption").only("id", id);
    }

    private static String pay(String soc, String column) {
        return DataFile.of("wage")
            .rows()
            .stream()
            .filter((row) -> row.is("soc", soc) && row.is("area", "US"))
            .max(Comparator.comparing((row) -> row.get("data_year")))
            .map((row) -> "$" + NumberFormat.getIntegerInstance(Locale.US).format(row.number(column)))
            .orElseThrow();
    }

}
