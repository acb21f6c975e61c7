package guide.charted.home;

import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The first use of a term on a page leads to what it means. */
@GuideTest
class GlossaryLinksTest {

    private static final List<String> TERMS = DataFile.of("term").column("id");

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({ "/certifications/rhit, reciprocity", "/certifications/rhit, cahiim", "/certifications/cpc, aapc",
            "/education/red-flags, cahiim", "/career/first-job, percentile", "/, cahiim", "/education/paying, fafsa",
            "/planner/plan?schooling=high-school&goal=rhit&state=oh, cahiim" })
    void aRuleOrANoteLinksTheFirstUseOfATermAndNoOther(String path, String term) {
        Page page = this.site.get(path);
        List<String> linked = page.main().select("a.term").eachAttr("href");
        assertThat(linked).contains("/glossary#" + term)
            .doesNotHaveDuplicates()
            .allSatisfy((href) -> assertThat(TERMS).contains(href.replace("/glossary#", "")));
        assertThat(page.main().select("a a, button a, summary a.term, label a.term")).isEmpty();
    }

}
