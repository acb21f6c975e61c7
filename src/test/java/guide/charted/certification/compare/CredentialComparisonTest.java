package guide.charted.certification.compare;

import java.util.List;

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
class CredentialComparisonTest {

    private static final String PATH = "/certifications/compare";

    @Autowired
    private Site site;

    @Test
    void twoStandSideBySideInTheOrderOfTheAddress() {
        Page page = this.site.get(PATH + "?code=rhit&code=RHIA");
        assertThat(page).isOk().hasHeading("Compare certifications");
        assertThat(page.texts(".credentials thead th > a:first-child")).containsExactly("RHIT", "RHIA");
        assertThat(cells(page, "items")).hasSize(2).allMatch((cell) -> cell.startsWith("150"));
        assertThat(cells(page, "retake")).hasSize(2).allMatch((cell) -> cell.startsWith("30–90 days Disputed"));
        assertThat(cells(page, "units")).satisfiesExactly((rhit) -> assertThat(rhit).startsWith("20"),
                (rhia) -> assertThat(rhia).startsWith("30"));
        assertThat(cells(page, "holders")).satisfiesExactly((rhit) -> assertThat(rhit).startsWith("not found"),
                (rhia) -> assertThat(rhia).startsWith("13,848"));
        assertThat(cells(page, "passed").getLast()).contains("67%", "860", "2025");
        assertThat(page.document().select(".leave-out")).isEmpty();
    }

    @Test
    void theApprenticesExamStandsBesideThoseOfAhima() {
        Page page = this.site.get(PATH + "?code=cpc&code=cca&code=ods-c");
        assertThat(cells(page, "pass-mark").getFirst()).startsWith("70%");
        assertThat(cells(page, "exam-fee").getFirst()).contains("$399", "$499", "$425", "Disputed");
        assertThat(cells(page, "states").getLast()).isEqualTo("New Jersey");
        assertThat(cells(page, "opens").get(1)).isEqualTo("CHPS");
        assertThat(page).linksTo(PATH + "?code=cca&code=ods-c").linksTo(PATH + ".csv?code=cpc&code=cca&code=ods-c");
    }

    @Test
    void withoutAnyCodeThereIsTheChoice() {
        Page page = this.site.get(PATH + "?code=&code=");
        assertThat(page).isOk();
        assertThat(page.document().select("#code input[name=code]")).hasSize(20);
        assertThat(page.document().select(".error-summary, .credentials")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?code=rhit                                             | names 1 of the guide
            ?code=rhit&code=rhit                                   | names 1 of the guide
            ?code=xyz                                              | “XYZ” is not a credential
            ?code=rhit&code=rhia&code=cca&code=ccs&code=cpc        | names 5 credentials
            """)
    void anAddressOutsideTheContractIsRefusedOnTheSamePage(String query, String message) {
        Page page = this.site.get(PATH + query);
        assertThat(page).hasStatus(400).hasHeading("Compare certifications");
        assertThat(page.text(".error-summary")).contains(message);
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#code");
        assertThat(page.texts("#code .field-error")).isEqualTo(page.texts(".error-summary li"));
        assertThat(this.site.get(PATH + ".csv" + query)).hasStatus(400);
    }

    @Test
    void anUnknownOneBesideTwoKnownOnesKeepsTheTableAndTheEntries() {
        Page page = this.site.get(PATH + "?code=rhit&code=ccs&code=%22%3Cb%3E");
        assertThat(page).hasStatus(400);
        assertThat(page.texts(".credentials thead th > a:first-child")).containsExactly("RHIT", "CCS");
        assertThat(page.document().select("#code input[checked]").eachAttr("value")).containsExactlyInAnyOrder("rhit",
                "ccs");
    }

    @Test
    void theFileHasTheFiguresOfTheDataAndTheWordsOfItsBlanks() {
        DataFile file = DataFile.of(this.site.get(PATH + ".csv?code=rhit&code=cpc"));
        DataFile.Row rhit = file.rows().getFirst();
        DataFile.Row exam = DataFile.of("exam").only("credential", "RHIT", "source", "oep-rhit-facts");
        assertThat(rhit.get("questions")).isEqualTo(exam.get("items"));
        assertThat(rhit.get("minutes")).isEqualTo(exam.get("minutes"));
        assertThat(rhit.get("renewal_fee_others")).isEqualTo("218; 249");
        assertThat(rhit.get("holders")).isEqualTo("not-found");
        assertThat(file.rows().getLast().get("pass_mark_unit")).isEqualTo("percent");
        assertThat(file.column("code")).containsExactly("RHIT", "CPC");
    }

    @Test
    void theFileOfAllHasEveryCredentialInTheOrderOfTheData() {
        assertThat(this.site.get("/certifications")).linksTo("/certifications.csv");
        DataFile file = DataFile.of(this.site.get("/certifications.csv"));
        assertThat(file.column("code")).containsExactlyElementsOf(DataFile.of("certification").column("code"));
        assertThat(file.rows()).allSatisfy((row) -> assertThat(row.get("gate_source")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?code=" })
    void aFileOfNothingIsRefused(String query) {
        Page answer = this.site.get(PATH + ".csv" + query);
        assertThat(answer).hasStatus(400);
        assertThat(answer.body()).startsWith("code: ");
    }

    private static List<String> cells(Page page, String fact) {
        return page.texts("[data-fact-row=" + fact + "] > td");
    }

}
