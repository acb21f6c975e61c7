package guide.charted.career;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.occupation.Occupation;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class CareerPages implements Pages {

    private final List<PageEntry> pages;

    CareerPages(ProsePages prose, KeyFacts facts, Duties duties, Workplaces workplaces, Alternatives alternatives,
            FirstJob firstJob) {
        Stream<PageEntry> listed = Stream.of(prose.page("/career", "career")
            .saying("key-facts", facts.all().stream().map((fact) -> fact.label() + ": " + fact.today()).toList()),
                withTasks(prose.page("/career/duties", "career.duties"), duties),
                prose
                    .page("/career/workplaces", "career.workplaces",
                            Map.of("sectors", "career.industries.where", "pay", "career.industries.pay"))
                    .with(Stream.concat(workplaces.providers().stream(), workplaces.others().stream())
                        .map((employer) -> new PageEntry.Part(employer.id(), employer.name(), List.of(),
                                List.of(employer.text())))
                        .toList()),
                prose.page("/career/alternatives", "career.alternatives")
                    .with(alternatives.all().stream().map((career) -> part(career, prose)).toList()),
                prose.page("/career/compare", PageKind.GUIDE, prose.message("career.compare.heading"), List.of(),
                        List.of(prose.message("career.compare.lead"))),
                firstJob(prose.page(CareerController.FIRST_JOB, "career.first-job"), prose, firstJob));
        this.pages = listed.map((page) -> page.notBefore(prose.checked("wage", "projection", "industry_wage")))
            .toList();
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry firstJob(PageEntry page, ProsePages prose, FirstJob job) {
        return page.saying("titles", job.titles().stream().flatMap((group) -> group.titles().stream()).toList())
            .saying("stones",
                    job.steps()
                        .stream()
                        .map((step) -> step.prospects().occupation().shortTitle() + ": " + step.text())
                        .toList())
            .saying("apprenticeship",
                    job.apprenticeships().stream().map((training) -> training.name() + ": " + training.text()).toList())
            .with(List.of(new PageEntry.Part("cpc-a", job.apprenticeMark().title(), List.of(),
                    Stream
                        .concat(Stream.of(job.apprenticeMark().text()), prose.texts(page.path(), "label-way").stream())
                        .toList()),
                    prose.part("ask", "career.first-job.ask", prose.texts(page.path(), "practicum"))));
    }

    private static PageEntry withTasks(PageEntry page, Duties duties) {
        PageEntry full = page;
        for (DutyArea area : duties.areas()) {
            full = full.saying(area.code(), duties.in(area).stream().map(Task::text).toList());
        }
        return full;
    }

    private static PageEntry.Part part(Alternative career, ProsePages prose) {
        Occupation occupation = career.prospects().occupation();
        return new PageEntry.Part(occupation.soc(), occupation.shortTitle(), List.of(occupation.title()),
                List.of(career.text(), prose.message("career.alternatives.schooling", career.schooling()),
                        occupation.summary()));
    }

}
