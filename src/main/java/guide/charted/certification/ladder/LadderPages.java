package guide.charted.certification.ladder;

import java.util.List;

import guide.charted.web.PageEntry;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class LadderPages implements Pages {

    private final PageEntry page;

    LadderPages(ProsePages prose, Ladder ladder) {
        this.page = prose.page(LadderController.PATH, "certification.ladder")
            .with(List.of(prose.part("branches", "certification.ladder.branches",
                    ladder.branches()
                        .stream()
                        .map((branch) -> branch.start().name() + ": " + branch.start().text())
                        .toList())));
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.page);
    }

}
