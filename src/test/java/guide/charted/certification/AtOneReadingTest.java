package guide.charted.certification;

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
class AtOneReadingTest {

    @Autowired
    private Site site;

    @Test
    void theHeadOfTheRhitSaysWhatIsNeededWhatItCostsAndWhatToDoNext() {
        Page page = this.site.get("/certifications/rhit");
        assertThat(page.texts(".short dt")).containsExactly("You need", "The study", "The exam", "Do next");
        assertThat(page.text(".short")).contains("Associate's degree in health information management", "2 years",
                "$4,150 a year", "$229", "$299", "each try");
        assertThat(page.texts(".short li")).hasSize(3);
        assertThat(page.document().select("header .short a.action").attr("href")).isEqualTo("/schools?prepares=rhit");
    }

    @ParameterizedTest
    @CsvSource({ "rhit, $70, 3 times, 4 times, $188–$219, $298–$470, $79–$282",
            "cca, $100, twice, 3 times, $218–$249, $298–$470, $49–$252" })
    void membershipIsWeighedByTheFeesAlone(String code, String saving, String fewest, String most, String saved,
            String dues, String loss) {
        Page page = this.site.get("/certifications/" + code);
        String told = page.text("main");
        assertThat(told).contains("On fees alone, it does not. Members pay " + saving + " less for each try.")
            .contains("only if you sit " + fewest + " within that year, or " + most + " by the highest dues")
            .contains("members save " + saved + " in fees and pay " + dues + " in dues. That is " + loss
                    + " more than they save.");
        assertThat(page.texts(".dues tbody tr")).anyMatch((row) -> row.startsWith("Student not found"));
        assertThat(page.text("#upkeep")).contains("$218–$249", "$398–$570", "What they cost was not found");
    }

    @ParameterizedTest
    @CsvSource({ "rhit, 30–90 days Disputed", "rhia, 30–90 days Disputed", "cca, 30 days", "ccs, 30 days" })
    void theWaitsFromTheApplicationToTheLettersAreDrawnInTheirOrder(String code, String retake) {
        Page page = this.site.get("/certifications/" + code);
        assertThat(page.document().select(".waits tbody tr").eachAttr("data-wait")).containsExactly("letter", "window",
                "extension", "result", "retake");
        assertThat(page.texts(".waits tbody td:nth-child(2)")).containsExactly("about 5 business days", "120 days",
                "90 days", "not found", retake);
    }

    @Test
    void theTitleListUsesTheLettersAndThePageSaysWhatThatProves() {
        assertThat(this.site.get("/certifications/rhit").text("#work")).contains("Medical Records Specialists",
                "29-2072", "not how many employers ask for them");
        assertThat(this.site.get("/certifications/cca").text("#work")).contains("none with the letters CCA");
    }

    @ParameterizedTest
    @ValueSource(strings = { "rhit", "rhia", "cca", "ccs" })
    void theWayInAndThePriceStandOpenAndTheRestIsFoldedUnderItsHeading(String code) {
        Page page = this.site.get("/certifications/" + code);
        assertThat(page.texts("main section > details.fold > summary h2")).containsExactly("The exam",
                "From application to result", "Keeping it", "Who passed at the first try", "Who asks for it",
                "What changed, and when", "What other guides get wrong");
        assertThat(page.document().select("details #who, details #cost, details .gates .gate.open, details #upkeep"))
            .isEmpty();
        assertThat(page.document().select("details.fold[open]")).isEmpty();
        assertThat(page.document().select("details.fold > #exam, details.fold > #renewal, details.fold > #work"))
            .as("an address with # opens what it names")
            .hasSize(3);
    }

}
