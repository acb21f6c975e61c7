package guide.charted.certification;

import java.util.List;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CertificationPagesTest {

    @Autowired
    private Site site;

    @Test
    void theOverviewSaysWhoMaySitForWhat() {
        Page page = this.site.get("/certifications");
        assertThat(page).isOk()
            .hasHeading("Certifications")
            .linksTo("/certifications/rhit")
            .linksTo("/certifications/rhia")
            .linksTo("/certifications/cca")
            .linksTo("/certifications/ccs")
            .says("No state license was found");
        assertThat(page.texts(".overview tbody tr")).hasSize(4);
        assertThat(row(page, ".overview", "CCS")).contains("High school diploma", "$299–$399", "84%", "6,331", "2025");
        assertThat(row(page, ".overview", "RHIT")).contains("Associate's degree", "$229–$299", "not found");
        assertThat(page.document().select("#license [data-fact=A18], #coders [data-fact=A22]")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    rhit | Registered Health Information Technician (RHIT)     | 150 | 130 | 3 hours 30 minutes | $229 | $299 | 20
                    rhia | Registered Health Information Administrator (RHIA)  | 150 | 130 | 3 hours 30 minutes | $229 | $299 | 30
                    cca  | Certified Coding Associate (CCA)                    | 105 | 90  | 2 hours            | $199 | $299 | 20
                    ccs  | Certified Coding Specialist (CCS)                   | 107 | 97  | 4 hours            | $299 | $399 | 20
                    """)
    void eachPageHasTheExamItsPriceAndItsRenewal(String code, String heading, String items, String scored, String time,
            String member, String nonMember, String units) {
        Page page = this.site.get("/certifications/" + code);
        assertThat(page).isOk().hasHeading(heading);
        assertThat(page.texts(".facts:first-of-type .value")).containsExactly(items, scored, time, "300");
        assertThat(page.text(".facts:first-of-type")).contains("100 to 400");
        assertThat(row(page, ".charges", "Sitting the exam")).contains(member, nonMember, "2026");
        assertThat(page.texts("#renewal > dl .value")).containsExactly("2 years", units, "40%");
        assertThat(page.text("#renewal > dl")).contains("since Jan 1, 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = { "rhit", "rhia", "cca", "ccs" })
    void eachPageShowsBothRenewalFeesAndSaysThatTheyAreDisputed(String code) {
        List<String> renewals = this.site.get("/certifications/" + code)
            .texts(".charges tbody tr")
            .stream()
            .filter((row) -> row.startsWith("Renewing"))
            .toList();
        assertThat(renewals).hasSize(2).allMatch((row) -> row.contains("Disputed") && row.contains("$100"));
        assertThat(renewals).anyMatch((row) -> row.contains("$218")).anyMatch((row) -> row.contains("$249"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "rhit", "rhia", "cca", "ccs" })
    void eachPageIsFrankAboutTheLawPayAndPassRates(String code) {
        assertThat(this.site.get("/certifications/" + code)).linksTo("/certifications#license")
            .linksTo("/salary")
            .says("No state license was found", "no reliable figure", "Each exam draws different people");
    }

    @Test
    void theRhitAcceptsAnAccreditedDegreeAndRefusesWorkExperienceAlone() {
        Page page = this.site.get("/certifications/rhit");
        assertThat(gates(page, ".open")).hasSize(2);
        assertThat(gates(page, ".open").getFirst()).contains("An associate's degree.", "CAHIIM accredits",
                "health information management");
        assertThat(gates(page, ".open").getLast()).contains("reciprocity agreement");
        assertThat(gates(page, ".shut")).hasSize(4);
        assertThat(gates(page, ".unknown")).singleElement().asString().contains("candidacy", "no rule was found");
        assertThat(gates(page, ".shut").getFirst()).contains("Work experience alone");
        assertThat(page.text("#closed + ul")).contains("bachelor");
        assertThat(page).linksTo("/schools?prepares=rhit");
        assertThat(page.document().select("#who [data-fact]").eachAttr("data-fact")).containsExactly("A19", "A20");
    }

    @Test
    void theRhiaHasThreeWaysThroughStudyAndOneFromAbroad() {
        Page page = this.site.get("/certifications/rhia");
        assertThat(gates(page, ".open")).hasSize(4);
        assertThat(gates(page, ".open").get(1)).contains("A master's degree.");
        assertThat(gates(page, ".open").get(2)).contains("post-baccalaureate certificate", "any field");
        assertThat(gates(page, ".open").get(3)).contains("Canada", "Korea", "Australia", "not certain");
        assertThat(page.text("#closed + ul")).contains("RHIT holders");
        assertThat(page).linksTo("/schools?prepares=rhia");
        assertThat(page.document().select("#who [data-fact]").eachAttr("data-fact")).containsExactly("A21");
    }

    @ParameterizedTest
    @CsvSource({ "cca, 3, 0", "ccs, 5, 4" })
    void theCodingExamsAskForADiplomaOnlyAndAdviseTheRest(String code, int advice, int closed) {
        Page page = this.site.get("/certifications/" + code);
        assertThat(gates(page, ".open")).singleElement()
            .asString()
            .contains("High school diploma", "AHIMA says diploma", "GED");
        assertThat(page.texts("#advice + ul li")).hasSize(advice);
        assertThat(page.texts("#closed + ul li")).hasSize(closed);
        assertThat(page.document().select("main a[href^=/schools]")).isEmpty();
    }

    @Test
    void bothOutlinesOfTheRhitAreShownAsDisputed() {
        Page page = this.site.get("/certifications/rhit");
        assertThat(page.text("#domains + figure figcaption")).contains("Disputed");
        assertThat(page.texts(".domains tbody tr")).hasSize(6);
        assertThat(row(page, ".domains", "Data Content")).contains("24–28%", "19–25%");
        assertThat(row(page, ".domains", "Leadership")).contains("not reported", "8–12%");
        assertThat(this.site.get("/certifications/rhia").text("#domains + figure figcaption"))
            .doesNotContain("Disputed");
    }

    @Test
    void aYearWithoutAPassRateSaysSo() {
        Page rhit = this.site.get("/certifications/rhit");
        assertThat(row(rhit, ".results-by-year", "2007")).contains("78%");
        assertThat(row(rhit, ".results-by-year", "2025")).contains("not found");
        assertThat(rhit.text("#holders + dl")).contains("not found");
        Page rhia = this.site.get("/certifications/rhia");
        assertThat(row(rhia, ".results-by-year", "2021")).contains("not found");
        assertThat(row(rhia, ".results-by-year", "2025")).contains("67%", "860");
        assertThat(rhia.text("#holders + dl")).contains("13,848", "December 2025");
    }

    @Test
    void whatIsDisputedNotFoundOrWronglyToldHasItsPlace() {
        Page page = this.site.get("/certifications/ccs");
        assertThat(page.text("#disputed")).contains("Test center or online");
        assertThat(page.text("#not-found")).contains("When the entry rule changed");
        assertThat(page.texts("#myths dt")).anyMatch((myth) -> myth.contains("You must have experience"));
        assertThat(page.document().select("#changed")).hasSize(1);
    }

    @Test
    void anUnknownCodeLeadsToTheFour() {
        assertThat(this.site.get("/certifications/xyz")).hasStatus(404)
            .linksTo("/certifications/rhit")
            .linksTo("/certifications/rhia")
            .linksTo("/certifications/cca")
            .linksTo("/certifications/ccs");
    }

    @Test
    void aCodeInCapitalsLeadsToThePageForGood() {
        assertThat(this.site.get("/certifications/RHIT")).redirectsTo("/certifications/rhit");
    }

    private static List<String> gates(Page page, String state) {
        return page.document().select(".gates > li:has(.gate" + state + ")").eachText();
    }

    private static String row(Page page, String table, String start) {
        return page.document()
            .select(table + " tbody tr")
            .stream()
            .map(Element::text)
            .filter((text) -> text.startsWith(start))
            .findFirst()
            .orElseThrow();
    }

}
