package guide.charted.certification;

import java.util.List;
import java.util.Locale;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ShortPagesTest {

    @Autowired
    private Site site;

    static List<String> all() {
        return DataFile.of("certification").column("code");
    }

    @Test
    void allTwentyAreListedTheFourFirst() {
        Page page = this.site.get("/certifications");
        assertThat(page.texts(".overview tbody th")).containsExactly("CCA", "CCS", "RHIT", "RHIA");
        assertThat(page.texts(".others dt > a")).hasSize(16);
        all().forEach((code) -> assertThat(page).linksTo("/certifications/" + code.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPriceOfTheDataStandsOnThePageWithItsSourceAndABlankSaysWhy(String code) {
        Page page = this.site.get("/certifications/" + code.toLowerCase(Locale.ROOT));
        List<DataFile.Row> fees = DataFile.of("fee")
            .rows()
            .stream()
            .filter((row) -> row.is("credential", code))
            .toList();
        List<Element> rows = page.document().select(".charges tbody tr");
        assertThat(rows).hasSameSizeAs(fees);
        fees.forEach((fee) -> assertThat(rows).anySatisfy((row) -> {
            for (String cell : List.of(fee.get("member"), fee.get("non_member"))) {
                assertThat(row.text()).contains(DataFile.isNumber(cell) ? "$" + cell : "not found");
            }
            assertThat(row.select("a.cite").attr("href")).isEqualTo("/sources#" + fee.get("source"));
            assertThat(row.text().contains("Disputed")).isEqualTo(fee.is("disputed", "true"));
        }));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyWayInIsToldWithItsSourceAndDoubtsAreLabeled(String code) {
        Page page = this.site.get("/certifications/" + code.toLowerCase(Locale.ROOT));
        DataFile.of("route").rows().stream().filter((row) -> row.is("credential", code)).forEach((route) -> {
            Elements way = page.document().select("#" + route.get("id"));
            assertThat(way).as(route.get("id")).hasSize(1);
            assertThat(way.select("a.cite").eachAttr("href")).contains("/sources#" + route.get("source"));
            if (route.is("confidence", "low") && route.is("status", "current")) {
                assertThat(way.text()).contains("We are not sure of this.");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotFoundDisputedNewOrWronglyToldIsAllOnThePage(String code) {
        String text = this.site.get("/certifications/" + code.toLowerCase(Locale.ROOT)).text("main");
        DataFile.of("remark")
            .rows()
            .stream()
            .filter((row) -> row.is("credential", code))
            .forEach((row) -> assertThat(text).contains(row.get("title")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cpc    | 100     | 4 hours            | 70%
            cpb    | 100     | 4 hours            | 70%
            chps   | 140–160 | 3 hours 30 minutes | 300
            cbcs   | 120     | not found          | 390
            cehrs  | 110     | not found          | 390
            cmaa   | not found | not found        | not found
            ods-c  | not found | not found        | not found
            """)
    void theExamIsAsLargeAsTheFactsSay(String code, String items, String time, String passMark) {
        List<String> values = this.site.get("/certifications/" + code).texts(".facts:first-of-type .value");
        assertThat(List.of(values.get(0), values.get(2), values.get(3))).containsExactly(items, time, passMark);
    }

    @Test
    void theCpcSaysWhatTheApprenticeMarkIsAndTheThreeWaysToShedIt() {
        Page page = this.site.get("/certifications/cpc");
        assertThat(page.text("#apprentice")).contains("CPC-A", "apprentice", "80 contact hours", "Practicode");
        assertThat(page.texts("#apprentice dt")).containsExactly("24 months of work", "12 months of work",
                "No work experience");
        assertThat(page.text(".charges")).contains("$399", "$499", "$425", "One try", "2 tries");
    }

    @Test
    void theOneThatIsProbablyRetiredSaysSoAndThatItIsNotConfirmed() {
        assertThat(this.site.get("/certifications/chts")).says("probably retired", "could not confirm",
                "Do not pay for a course");
    }

    @Test
    void theRegistryCredentialNamesTheRuleOfNewJerseyAndDoesNotCallItTheOnlyOne() {
        Page page = this.site.get("/certifications/ods-c");
        assertThat(page.text("#work [data-rule=nj-cancer-abstracts]")).contains("New Jersey", "100 or more",
                "Oncology Data Specialist", "N.J.A.C. 8:57A");
        assertThat(page).says("other states may have their own", "Certified Tumor Registrar");
    }

    @ParameterizedTest
    @CsvSource({ "rhit", "rhia" })
    void theFacilityRulesOfFiveStatesAreTold(String code) {
        Page page = this.site.get("/certifications/" + code);
        assertThat(page.document().select("#work [data-rule]").eachAttr("data-rule")).containsExactly("pa-hospital",
                "ca-correctional", "ca-clinic", "hi-nursing", "wa-enhanced", "nc-nursing");
        assertThat(page).says("No state license was found", "it is no license");
    }

}
