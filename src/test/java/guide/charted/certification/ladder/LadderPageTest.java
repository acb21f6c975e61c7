package guide.charted.certification.ladder;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class LadderPageTest {

    @Autowired
    private Site site;

    @Autowired
    private Ladder ladder;

    @Test
    void everyStepIsARouteOfTheRulesWithItsSource() {
        Page page = this.site.get("/certifications/ladder");
        assertThat(page).isOk().hasHeading("How the certifications branch");
        assertThat(page.document().select("[data-route]").eachAttr("data-route"))
            .containsExactlyInAnyOrderElementsOf(DataFile.of("ladder_step").column("route"));
        DataFile.of("route")
            .rows()
            .stream()
            .filter((route) -> DataFile.of("ladder_step").column("route").contains(route.get("id")))
            .forEach((route) -> assertThat(
                    page.document().select("[data-route=" + route.get("id") + "] a.cite").eachAttr("href"))
                .contains("/sources#" + route.get("source")));
    }

    @Test
    void theRhitIsNoStepToTheRhia() {
        Page page = this.site.get("/certifications/ladder");
        assertThat(page.text("#from-rhit")).contains("No step", "2017").doesNotContain("Leads here");
        assertThat(this.ladder.picture().lines()).filteredOn((line) -> !line.open()).hasSize(1);
        assertThat(page.document().select("svg .way.shut")).hasSize(1);
        assertThat(page.text("#mind")).contains("RHIT is no step", "in writing");
    }

    @Test
    void eachBranchSaysWhatItAsksHowLongItTakesAndWhatItCosts() {
        Page page = this.site.get("/certifications/ladder");
        assertThat(page.text("#from-associate")).contains("24 months", "$4,150", "Our sum for all its years: $8,300",
                "$229–$299", "From a program that CAHIIM accredits.");
        assertThat(page.text("#from-bachelor")).contains("48 months", "$11,950", "$47,800");
        assertThat(page.text("#from-master")).contains("not found", "informatics");
        assertThat(page.text("#from-high-school")).contains("CCA", "CCS", "experience advised, no longer asked");
        assertThat(page.text("#from-none")).contains("CPC-A");
        assertThat(page.text("#from-registry")).contains("ODS-C", "A branch of its own");
    }

    @Test
    void whereOffersAndSourcesDifferTheBranchGivesTheWholeRange() {
        assertThat(this.site.get("/certifications/ladder").text("main")).contains("The exam: $399–$499");
    }

    @Test
    void theRhiaIsReachedFromThreeStartsAndTheRhitFromOne() {
        assertThat(this.ladder.branches()).filteredOn((branch) -> opens(branch, "RHIA"))
            .extracting((branch) -> branch.start().schooling())
            .containsExactly("post-bacc-certificate", "bachelor", "master");
        assertThat(this.ladder.branches()).filteredOn((branch) -> opens(branch, "RHIT"))
            .extracting((branch) -> branch.start().schooling())
            .containsExactly("associate");
    }

    private static boolean opens(Branch branch, String code) {
        return branch.steps().stream().anyMatch((step) -> step.isOpen() && step.credential().code().equals(code));
    }

}
