package guide.charted.certification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CheckPageTest {

    private static final String PATH = "/certifications/check";

    @Autowired
    private Site site;

    @Test
    void theFormOffersEveryAnswerOfTheContractAndKeepsNothing() {
        Page page = this.site.get(PATH);
        assertThat(page).isOk().hasHeading("Which exams may you sit?");
        assertThat(page.document().select("input[name=schooling]").eachAttr("value"))
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(Schooling.values()).map(Schooling::code).toList());
        assertThat(page.document().select("input[name=holds]").eachAttr("value")).containsExactlyElementsOf(
                DataFile.of("certification").column("code").stream().map(String::toLowerCase).toList());
        assertThat(page.document().select("input[name=coding-months]")).hasSize(1);
        assertThat(page.document().expectFirst("form.questions").attr("method")).isEqualTo("get");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.document().select(".exam-cards")).isEmpty();
    }

    @Test
    void whoDoesNotKnowAboutTheAccreditationReadsHowToFindOut() {
        assertThat(this.site.get(PATH)).says("How to find out about CAHIIM", "must name CAHIIM");
        Page unsure = this.site.get(PATH + "?schooling=associate-unsure");
        assertThat(cards(unsure, "depends")).containsExactly("rhit");
        assertThat(unsure.text("#depends > .check")).contains("look the program up");
        assertThat(unsure.document().select("#rhit > .way .gate").eachText()).containsExactly("Met", "Find out",
                "Find out");
    }

    @Test
    void aGraduateSeesWhatIsOpenWhatIsNextAndWhatItCosts() {
        Page page = this.site.get(PATH + "?schooling=high-school&coding-months=0");
        assertThat(page).isOk();
        assertThat(page.texts(".in-short dt")).containsExactly("Open to you now", "One step away");
        assertThat(cards(page, "open")).containsExactly("cca", "ccs");
        assertThat(cards(page, "next")).containsExactly("rhit", "rhia");
        for (String code : List.of("CCA", "CCS", "RHIT", "RHIA")) {
            DataFile.Row fee = DataFile.of("fee").only("credential", code, "kind", "exam");
            assertThat(page.text("#" + code.toLowerCase(Locale.ROOT) + " .facts [data-sourced]")).as(code)
                .contains("$" + fee.get("member") + " for members", "$" + fee.get("non_member") + " for others",
                        fee.get("period"));
        }
        assertThat(page).linksTo("/schools?prepares=rhit")
            .linksTo("/schools?prepares=cca")
            .linksTo("/certifications/rhia");
        assertThat(page.text("#rhit > p:first-of-type")).contains("It opens after: accredited associate's degree.");
        assertThat(page.document().select("#rhit > .way .gate.shut")).hasSize(3);
    }

    @Test
    void whoHoldsTheApprenticesLettersIsNotSentToPayForTheSameExamAgain() {
        Page page = this.site.get(PATH + "?holds=cpc-a&coding-months=24");
        assertThat(cards(page, "others-passed")).containsExactly("cpc");
        assertThat(page.text("#cpc")).contains("You hold the CPC-A", "same exam").doesNotContain("Exam fee", "$");
        assertThat(page.document().select("#cpc a").eachAttr("href")).contains("/certifications/cpc#apprentice");
        Page full = this.site.get(PATH + "?holds=cpc");
        assertThat(cards(full, "others-passed")).containsExactly("cpc-a");
        assertThat(full.text("#cpc-a")).contains("You hold the CPC,").doesNotContain("shed");
        assertThat(cards(this.site.get(PATH + "?coding-months=24"), "others-open")).contains("cpc", "cpc-a");
    }

    @Test
    void onePriceForAllIsGivenOnceWithTheTriesItBuys() {
        String cpc = this.site.get(PATH + "?schooling=none&coding-months=0").text("#cpc .facts [data-sourced]");
        assertThat(cpc).contains("$399 One try, online with a proctor", "$499 2 tries, at a test center", "$425")
            .doesNotContain("for members");
    }

    @Test
    void sixYearsOfCodingAreSaidNotToCountWhereNoWayInTakesWork() {
        Page page = this.site.get(PATH + "?schooling=none&coding-months=72");
        for (String code : List.of("rhit", "rhia", "cca")) {
            assertThat(page.text("#" + code)).as(code).contains("Coding work does not count toward it");
        }
        assertThat(page.text("#cbcs")).contains("One step away").doesNotContain("does not count");
        assertThat(this.site.get(PATH + "?schooling=none&coding-months=0").text("#rhit"))
            .doesNotContain("does not count");
    }

    @Test
    void aBeginnerIsToldThatAllowedIsNotReadyAndAdviceStandsApartFromTheRule() {
        Page beginner = this.site.get(PATH + "?schooling=high-school");
        assertThat(beginner).says("Allowed is not the same as ready.", "AHIMA advises, and does not require");
        List<String> advice = DataFile.of("recommendation")
            .rows()
            .stream()
            .filter((row) -> row.is("credential", "CCA"))
            .map((row) -> row.get("text"))
            .toList();
        assertThat(beginner.texts("#cca .ways li > span:first-child")).containsAll(advice);
        assertThat(beginner.text("#cca > .way")).doesNotContain(advice.getFirst());
        assertThat(this.site.get(PATH + "?schooling=high-school&coding-months=24"))
            .doesNotSay("Allowed is not the same as ready.");
    }

    @Test
    void withoutADiplomaTheDegreesAreNotYetAndTheDiplomaComesFirst() {
        Page page = this.site.get(PATH + "?schooling=none");
        assertThat(cards(page, "next")).containsExactly("cca", "ccs");
        assertThat(cards(page, "shut")).containsExactly("rhit", "rhia");
        assertThat(page.text("#rhit > p:first-of-type")).contains("First comes a high school diploma");
    }

    @Test
    void thePassOfABeginnersCpcIsToldByItsLetters() {
        assertThat(this.site.get(PATH + "?schooling=high-school&coding-months=23").text("#cpc > p:first-of-type"))
            .contains("You may sit", "CPC-A");
        assertThat(this.site.get(PATH + "?schooling=high-school&coding-months=24").text("#cpc > p:first-of-type"))
            .contains("You may sit")
            .doesNotContain("CPC-A");
    }

    @Test
    void theLastTermIsOpenAndTheCredentialComesLater() {
        Page page = this.site.get(PATH + "?schooling=last-term-associate-cahiim");
        assertThat(cards(page, "open")).contains("rhit");
        assertThat(page.text("#rhit > p:first-of-type")).contains("only after AHIMA has your final transcript");
    }

    @Test
    void historyIsShownAsHistory() {
        assertThat(this.site.get(PATH + "?schooling=high-school&holds=RHIT").text("#rhia .closed"))
            .contains("Formerly: RHIT holders");
    }

    @Test
    void theOthersAreFoldedAndAnUnknownRuleSaysSo() {
        Page page = this.site.get(PATH + "?schooling=high-school");
        assertThat(page.document().select("details#others[open]")).isEmpty();
        assertThat(page.document().select("#others .exam-cards > li")).hasSize(16);
        assertThat(cards(page, "others-unknown")).containsExactly("cdip", "chda", "crc", "cmaa", "cphims", "cahims",
                "chts");
        assertThat(page.text("#cdip > p:first-of-type")).contains("ask AHIMA");
        assertThat(page)
            .says("AHIMA, whose CCS is built around hospital work, and AAPC, whose CPC is for doctors' offices");
    }

    @ParameterizedTest
    @CsvSource({ "schooling=none&schooling=bachelor-other, schooling=bachelor-other, schooling=none",
            "schooling=none&coding-months=30, schooling=high-school&coding-months=30, schooling=none&coding-months=30",
            "schooling=none&holds=cca, schooling=high-school&holds=cca, schooling=none&holds=cca",
            "schooling=some-college, schooling=high-school&schooling=some-college, schooling=none&schooling=some-college",
            "schooling=associate-other&schooling=associate-cahiim, schooling=associate-other, schooling=associate-cahiim",
            "schooling=bachelor-cahiim&schooling=last-term-bachelor-cahiim, schooling=bachelor-cahiim, schooling=last-term-bachelor-cahiim" })
    void oddAnswersAreTakenAndBothReadingsOffered(String answers, String first, String second) {
        Page page = this.site.get(PATH + "?" + answers);
        assertThat(page).isOk();
        assertThat(page.document().select("#odd a").eachAttr("href")).containsExactlyInAnyOrder(PATH + "?" + first,
                PATH + "?" + second);
        assertThat(this.site.get(PATH + "?" + first).document().select("#odd")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "schooling, phd", "holds, mba", "coding-months, -3", "coding-months, 721", "coding-months, two years",
            "coding-months, 1.5" })
    void whatIsNotAcceptedIsNamedAndEverythingElseKept(String name, String value) {
        Page page = this.site.get(PATH + "?schooling=high-school&holds=CCA&" + name + "=" + value.replace(" ", "%20"));
        assertThat(page).hasStatus(400).hasHeading("Which exams may you sit?");
        assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#" + name);
        assertThat(page.document().expectFirst("#" + name).text()).contains("“" + value + "”");
        assertThat(page.document().select("input[name=schooling][checked]").eachAttr("value"))
            .containsExactly("high-school");
        assertThat(page.document().select("input[name=holds][checked]").eachAttr("value")).containsExactly("cca");
        if (name.equals("coding-months")) {
            assertThat(page.document().expectFirst("#coding-months-field").val()).isEqualTo(value);
        }
        assertThat(page.document().select(".exam-cards")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "?schooling=&holds=&coding-months=", "?color=red" })
    void emptyAndUnknownParametersAreAbsent(String query) {
        Page page = this.site.get(PATH + query);
        assertThat(page).isOk();
        assertThat(page.document().select(".exam-cards, .error-summary")).isEmpty();
    }

    @Test
    void answersAreReadInEitherCase() {
        assertThat(cards(this.site.get(PATH + "?schooling=HIGH-SCHOOL&holds=Cca"), "held")).containsExactly("cca");
    }

    @Test
    void everyGateSaysInAWordHowItStandsAndEveryWayNamesItsSource() {
        Page page = this.site.get(PATH + "?schooling=associate-unsure&coding-months=12");
        assertThat(page.document().select(".gate-list .gate")).isNotEmpty()
            .allSatisfy((gate) -> assertThat(gate.text()).isIn("Met", "Missing", "Find out", "Not asked here",
                    "To be paid"));
        assertThat(page.document().select(".way")).allSatisfy((way) -> assertThat(way.select("a.cite")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/certifications", "/certifications/rhit", "/certifications/rhia", "/certifications/cca",
            "/certifications/ccs" })
    void theCredentialPagesLeadHere(String path) {
        assertThat(this.site.get(path)).linksTo(PATH);
    }

    private static List<String> cards(Page page, String group) {
        return page.document().select("#" + group + " > .exam-cards > li").eachAttr("id");
    }

}
