package guide.charted.education;

import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class EducationPageTest {

    @Autowired
    private Site site;

    @Test
    void theArticlesFactsAboutEducationStandBesideTheirSections() {
        Page page = this.site.get("/education");
        assertThat(page).isOk();
        DataFile.of("claim").by("page").getOrDefault("/education", List.of()).forEach((claim) -> {
            Element fact = page.document()
                .expectFirst("#" + claim.get("section") + " [data-fact=" + claim.get("id") + "]");
            assertThat(fact.text()).contains(claim.get("statement"), claim.get("explanation"));
            assertThat(fact.expectFirst(".verdict").text()).isEqualToIgnoringCase(claim.get("verdict") + ".");
            assertThat(fact.select("a.cite")).hasSize(2);
        });
        assertThat(page.document().select("[data-fact]").eachAttr("data-fact")).containsExactlyInAnyOrder("A12", "A13",
                "A14", "A15", "A16", "A17");
    }

    @Test
    void theTenSubjectsAreThoseOfTheArticle() {
        assertThat(this.site.get("/education").texts("#courses dt")).containsExactly("Medical terminology",
                "Information technology", "Pharmacology", "Medical coding", "Statistics", "Quality assurance",
                "Anatomy", "Physiology", "Ethics", "Psychology");
    }

    @Test
    void eachDegreeTypeLeadsToItsSchools() {
        Page page = this.site.get("/education");
        for (DegreeType type : DegreeType.values()) {
            assertThat(page).linksTo("/schools?degree=" + type.code());
            assertThat(page.document().select("#degrees #" + type.code())).hasSize(1);
        }
    }

    @Test
    void aProgramIsCheckedInTheOfficialDirectory() {
        Page page = this.site.get("/education");
        assertThat(page).linksTo("https://www.cahiim.org/programs/program-directory");
        assertThat(page.text("#check .copy")).contains("health information management", "campus", "in writing");
        assertThat(page.text("#accreditation")).contains("Candidacy is not accreditation", "CAHIIM");
    }

    @Test
    void whatAYearCostsIsAsPublishedAndTheGapsSaySo() {
        Page page = this.site.get("/education");
        assertThat(page.texts(".costs tbody tr:first-child .value")).containsExactly("$4,150", "$1,570", "$21,320");
        assertThat(page.texts(".costs tbody tr:last-child td")).containsExactly("$14,000", "not found", "not found",
                "2017–18", "College Board");
        assertThat(page.document().select(".costs tbody tr")).hasSize(DataFile.of("typical_cost").rows().size())
            .allSatisfy((row) -> assertThat(row.select("a.cite")).hasSize(1));
    }

    @Test
    void noLengthIsGivenWhereNoneWasFound() {
        assertThat(this.site.get("/education").text("#master dt")).contains("not found");
    }

}
