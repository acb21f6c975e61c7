package guide.charted.planner.page;

import java.util.List;

import guide.charted.planner.PlanRequest;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;

import org.springframework.stereotype.Component;

@Component
class PlannerEntry implements Pages {

    private final PageEntry page;

    PlannerEntry(ProsePages prose) {
        this.page = prose.page(PlanRequest.PATH, PageKind.GUIDE, prose.message("planner.heading"), List.of(),
                List.of(prose.message("planner.lead")));
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.page);
    }

}
