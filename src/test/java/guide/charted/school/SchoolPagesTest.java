package guide.charted.school;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SchoolPagesTest {

    @Autowired
    private Site site;

    @Test
    void theAssociateListShowsTheFirstSchoolsByName() {
        Page page = this.site.get("/schools?degree=associate");
        assertThat(page).isOk().hasHeading("Associate's degree programs in health information");
        assertThat(page.texts(".result h3").getFirst()).isEqualTo("Albany State University");
        assertThat(page.texts(".result")).hasSize(20);
    }

    @Test
    void aDegreeThatDoesNotExistIsNamedBesideItsFieldAndTheRestIsKept() {
        Page page = this.site.get("/schools?degree=diploma&degree=master");
        assertThat(page).hasStatus(400).hasHeading("Find a school");
        assertThat(page.text(".error-summary a[href=#degree]")).contains("diploma");
        assertThat(page.text("#degree-error")).contains("diploma");
        assertThat(page.document().select("input[name=degree][checked]").eachAttr("value")).containsExactly("master");
    }

    @Test
    void theNumberAloneAndAWrongNameLeadToTheSchoolForGood() {
        assertThat(this.site.get("/schools/138716")).redirectsTo("/schools/138716-albany-state-university");
        assertThat(this.site.get("/schools/138716-albany-tech")).redirectsTo("/schools/138716-albany-state-university");
    }

    @Test
    void anUnknownSchoolIsNotFoundAndThePageHelps() {
        Page page = this.site.get("/schools/999999-albany-state");
        assertThat(page).hasStatus(404).linksTo("/schools/138716-albany-state-university").linksTo("/schools");
    }

}
