package guide.charted.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PageListTest {

    /** Of the many pages of one kind, how many to read. */
    private static final int SOME = 12;

    @Autowired
    private PageList list;

    @Autowired
    private Site site;

    @Test
    void everyListedPageIsThereUnderItsHeading() {
        assertThat(worthReading()).hasSizeGreaterThan(20).allSatisfy((entry) -> {
            Page page = this.site.get(entry.path());
            assertThat(page).isOk().hasHeading(entry.title());
        });
    }

    @Test
    void everyListedPartStandsOnItsPageWithItsWords() {
        List<String> wrong = new ArrayList<>();
        worthReading().forEach((entry) -> {
            Page page = this.site.get(entry.path());
            for (PageEntry.Part part : entry.parts()) {
                Element there = page.document().getElementById(part.anchor());
                if (there == null || !page.main().text().contains(part.title().strip())) {
                    wrong.add(entry.path() + "#" + part.anchor() + " " + part.title());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theListHoldsEverySchoolAndEverySection() {
        assertThat(this.list.all()).filteredOn((entry) -> entry.kind() == PageKind.SCHOOL).hasSize(1062);
        Stream.of(Section.values())
            .flatMap((section) -> section.pages().stream())
            .forEach((path) -> assertThat(this.list.find(path)).as(path).isPresent());
    }

    private List<PageEntry> worthReading() {
        return Stream.of(PageKind.values())
            .flatMap((kind) -> this.list.all()
                .stream()
                .filter((entry) -> entry.kind() == kind)
                .limit((kind == PageKind.SCHOOL || kind == PageKind.PLACE) ? SOME : Long.MAX_VALUE))
            .toList();
    }

}
