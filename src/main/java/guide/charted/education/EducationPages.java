package guide.charted.education;

import java.util.List;

import guide.charted.web.PageEntry;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class EducationPages implements Pages {

    private final List<PageEntry> pages;

    EducationPages(ProsePages prose, Degrees degrees, Studies studies, DatedFacts facts, RedFlags flags) {
        this.pages = List.of(
                prose.page("/education", "education")
                    .with(degrees.all()
                        .stream()
                        .map((degree) -> new PageEntry.Part(degree.type().code(), degree.name(),
                                List.of(degree.shortName()), List.of(degree.summary(), degree.length())))
                        .toList())
                    .with(studies.subjects()
                        .stream()
                        .map((subject) -> new PageEntry.Part(subject.id(), subject.name(), List.of(),
                                List.of(subject.why())))
                        .toList()),
                prose.page(EducationController.PAYING, "education.paying")
                    .saying("deadlines", prose.texts(EducationController.PAYING, "ask-deadlines"))
                    .saying("employer", prose.texts(EducationController.PAYING, "ask-employer"))
                    .with(facts.on(EducationController.PAYING)
                        .stream()
                        .map((fact) -> new PageEntry.Part(fact.id(), fact.title(), List.of(), List.of(fact.text())))
                        .toList()),
                prose.page(EducationController.RED_FLAGS, "education.red-flags")
                    .saying("case", List.of(flags.settledCase().title(), flags.settledCase().text()))
                    .saying("check", List.of(flags.duty().text()))
                    .with(flags.signs()
                        .stream()
                        .map((sign) -> new PageEntry.Part(sign.id(), sign.title(), List.of(), List.of(sign.text())))
                        .toList()));
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

}
