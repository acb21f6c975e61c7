package guide.charted.education;

import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages for those who are about to sign with a school or to pay one. */
@GuideTest
class BeforeSigningPagesTest {

    private static final String PAYING = "/education/paying";

    private static final String RED_FLAGS = "/education/red-flags";

    @Autowired
    private Site site;

    @Test
    void everyWayToPayIsLabeledAndLeadsToItsOfficialPage() {
        Page page = this.site.get(PAYING);
        DataFile sources = DataFile.of("source");
        List<DataFile.Row> facts = DataFile.of("advice")
            .rows()
            .stream()
            .filter((row) -> row.is("page", PAYING))
            .toList();
        assertThat(page.texts("#ways dt")).hasSameSizeAs(facts);
        assertThat(facts).isNotEmpty().allSatisfy((fact) -> {
            String entry = "#" + fact.get("id");
            assertThat(page.text(entry + " dt .gate"))
                .isEqualTo(fact.is("status", "verified") ? "Checked" : "To be checked");
            String address = sources.only("id", fact.get("source")).get("address");
            assertThat(page.document().select(entry + " dd a").eachAttr("href")).contains(address);
            assertThat(page.text(entry + " dd > .where")).contains("Nov 22, 2026", "look again after");
            assertThat(page.text(entry + " .to-ask")).contains("?");
        });
    }

    @Test
    void nothingThatWasNotReadAtItsPublisherIsCalledChecked() {
        assertThat(this.site.get(PAYING).texts("#ways dt .gate")).containsOnly("To be checked");
    }

    @Test
    void payingPromisesNothingAndAsksAboutThisVeryProgram() {
        Page page = this.site.get(PAYING);
        assertThat(page).says("Nothing on this page is a promise of aid");
        assertThat(page.text("#fafsa dd")).contains("not only the school", "this very program");
        assertThat(page.text("#pell-short dd")).contains("From July 2026", "may", "150 to 599 hours",
                "8 to under 15 weeks", "state has approved");
        assertThat(page.text("#gi-bill-tests dd")).contains("approved test");
        assertThat(page.texts("#deadlines li")).isNotEmpty().allMatch((question) -> question.endsWith("?"));
        assertThat(page).linksTo("/education#cost").linksTo("/career/first-job#pay");
    }

    @Test
    void theCaseIsToldAsASettlementWithItsSource() {
        Page page = this.site.get(RED_FLAGS);
        assertThat(page.text("#case")).contains("July 2024", "$43.5 million", "settled", "job placement",
                "Checked on Nov 22, 2026", "not in a verdict", "nothing about other schools");
        assertThat(page.document().select("#case a").eachAttr("href")).contains("/sources#ftc-career-step",
                DataFile.of("source").only("id", "ftc-career-step").get("address"));
    }

    @Test
    void theSignsAreOurAdviceUnlessTheyNameASource() {
        Page page = this.site.get(RED_FLAGS);
        List<DataFile.Row> signs = DataFile.of("warning_sign").rows();
        assertThat(page.texts(".signs dt")).containsExactlyElementsOf(DataFile.of("warning_sign").column("title"));
        assertThat(page.text("#signs")).contains("Our advice.", "None of this is a finding about a school");
        assertThat(signs).allSatisfy((sign) -> assertThat(page.document().select("#" + sign.get("id") + " a.cite"))
            .hasSize(sign.is("source", "charted") ? 0 : 1));
    }

    @Test
    void anAccreditedProgramMustShowFourThingsAndTheReaderCanLook() {
        Page page = this.site.get(RED_FLAGS);
        assertThat(page.text("#check")).contains("next review", "graduation rate", "employment rate",
                "one more outcome");
        assertThat(page).linksTo("/schools/outcomes")
            .linksTo("/education#check")
            .linksTo(DataFile.of("source").only("id", "cahiim").get("address"));
    }

    @Test
    void theListHasABoxForEachQuestionAndRoomForTheSchoolOnPaper() {
        Page page = this.site.get(RED_FLAGS);
        List<String> questions = DataFile.of("passage")
            .rows()
            .stream()
            .filter((row) -> row.is("page", RED_FLAGS) && row.get("section").startsWith("ask-"))
            .map((row) -> row.get("text"))
            .toList();
        assertThat(page.texts("#ask .ask li")).hasSizeGreaterThan(10)
            .containsExactlyElementsOf(questions)
            .allMatch((question) -> question.endsWith("?"));
        assertThat(page.text(".print-only.visit")).contains("School:", "Date:");
    }

    @Test
    void theyAreReachedFromEducation() {
        assertThat(this.site.get("/education")).linksTo(PAYING).linksTo(RED_FLAGS);
    }

}
