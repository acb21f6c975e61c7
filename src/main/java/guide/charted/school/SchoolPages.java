package guide.charted.school;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.education.Degrees;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class SchoolPages implements Pages {

    private static final String[] TABLES = { "institution", "program", "award_count", "accreditation",
            "accreditation_program", "outcome" };

    private final List<PageEntry> pages;

    SchoolPages(ProsePages prose, SchoolCatalog catalog, Degrees degrees) {
        Stream<PageEntry> lists = Stream
            .of(prose.page("/schools", "school.list"), prose.page("/schools/outcomes", "outcomes"))
            .map((page) -> page.notBefore(prose.checked(TABLES)));
        this.pages = Stream.concat(lists, catalog.all().stream().map((school) -> page(school, prose, degrees)))
            .toList();
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry page(SchoolDetail school, ProsePages prose, Degrees degrees) {
        String where = prose.message("school.where", school.city(), school.stateName(),
                prose.message("control." + school.control()));
        String programs = school.programs()
            .stream()
            .map((program) -> prose.message("program.name", program.name(), degrees.of(program.degree()).name()))
            .distinct()
            .collect(Collectors.joining("; "));
        return prose.page(school.href(), PageKind.SCHOOL, school.name(), school.aliases(), List.of(where, programs))
            .changedOn(prose.checked(TABLES));
    }

}
