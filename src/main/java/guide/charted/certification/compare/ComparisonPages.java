package guide.charted.certification.compare;

import java.util.List;

import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

/** The comparison has an address of its own: there a reader chooses. */
@Component("credentialComparisonPages")
class ComparisonPages implements Pages {

    private final PageEntry page;

    ComparisonPages(ProsePages prose) {
        this.page = prose.page(Comparison.PATH, PageKind.GUIDE, prose.message("certification.compare.heading"),
                List.of(), List.of(prose.message("certification.compare.lead")));
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.page);
    }

}
