package guide.charted.education;

import java.util.List;

import guide.charted.web.PageEntry;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class EducationPages implements Pages {

    private final List<PageEntry> pages;

    EducationPages(ProsePages prose, Degrees degrees, Studies studies) {
        this.pages = List.of(prose.page("/education", "education")
            .with(degrees.all()
                .stream()
                .map((degree) -> new PageEntry.Part(degree.type().code(), degree.name(), degree.shortName(),
                        List.of(degree.summary(), degree.length())))
                .toList())
            .with(studies.subjects()
                .stream()
                .map((subject) -> new PageEntry.Part(subject.id(), subject.name(), "", List.of(subject.why())))
                .toList()));
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

}
