package guide.charted.web;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class LayoutTest {

    @Autowired
    private Site site;

    @Test
    void aListIsKeptUnderWhatIsChosenAndAComparisonUnderItsSchools() {
        assertThat(canonical("/schools?degree=associate&page=2"))
            .isEqualTo("http://localhost:8080/schools?degree=associate&page=2");
        assertThat(canonical("/schools?sort=tuition&degree=associate"))
            .isEqualTo("http://localhost:8080/schools?degree=associate");
        assertThat(canonical("/schools/compare?id=144865&id=138716"))
            .isEqualTo("http://localhost:8080/schools/compare?id=144865&id=138716");
    }

    @Test
    void theTextToReportAnErrorNamesTheWholeAddressOfThePage() {
        Page page = this.site.get("/schools?degree=associate&q=%3Cb%3E");
        Page report = this.site.get(page.document().expectFirst("footer a[href^=/report]").attr("href"));
        assertThat(report.text("pre.copy")).contains("/schools?degree=associate&q=%3Cb%3E").contains("2026-11");
    }

    @Test
    void theHostThatWasAskedForIsNotBelieved() {
        Page page = this.site.get("/career", "X-Forwarded-Host", "evil.example");
        assertThat(page.body()).doesNotContain("evil.example");
    }

    private String canonical(String path) {
        return this.site.get(path).document().select("link[rel=canonical]").attr("href");
    }

}
