package guide.charted.home;

import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Sources;
import guide.charted.text.Definition;
import guide.charted.text.Glossary;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class TrustPages implements Pages {

    private final List<PageEntry> pages;

    TrustPages(ProsePages prose, Glossary glossary, Sources sources) {
        this.pages = List.of(
                prose.page("/", PageKind.GUIDE, prose.message("home.question"), List.of(), prose.texts("/", "lead"))
                    .changedOn(prose.checked("passage", "wage", "projection", "certification_name")),
                prose.page("/about", "about"), prose.page("/accessibility", "accessibility"),
                prose
                    .page("/glossary", PageKind.TERM, prose.message("glossary.heading"), List.of(),
                            prose.texts("/glossary", "lead"))
                    .with(glossary.all().stream().map(TrustPages::part).toList())
                    .changedOn(prose.checked("term")),
                prose
                    .page("/sources", PageKind.SOURCE, prose.message("sources.heading"), List.of(),
                            prose.texts("/sources", "lead"))
                    .with(sources.all().stream().map(TrustPages::part).toList())
                    .changedOn(prose.checked("source")));
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry.Part part(Definition term) {
        return new PageEntry.Part(term.id(), term.name(), term.otherNames(), List.of(term.meaning()));
    }

    private static PageEntry.Part part(Citation source) {
        return new PageEntry.Part(source.id(), source.title(), List.of(),
                List.of(source.publisher() + ", " + source.vintage()));
    }

}
