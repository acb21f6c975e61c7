package guide.charted.home;

import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Missing;
import guide.charted.fact.Sources;
import guide.charted.text.Definition;
import guide.charted.text.Glossary;
import guide.charted.web.Csv;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of sources and the glossary as files. */
@Controller
class TrustFiles {

    private static final List<String> SOURCE = List.of("id", "kind", "publisher", "read_at", "title", "vintage",
            "address", "trust", "license", "note", "checked_on");

    private static final List<String> TERM = List.of("id", "name", "also", "meaning", "source");

    private final Csv csv;

    private final Sources sources;

    private final Glossary glossary;

    TrustFiles(Csv csv, Sources sources, Glossary glossary) {
        this.csv = csv;
        this.sources = sources;
        this.glossary = glossary;
    }

    @GetMapping(TrustController.SOURCES + ".csv")
    View sources() {
        return this.csv.file("sources", SOURCE, this.sources.all().stream().map(TrustFiles::row).toList());
    }

    @GetMapping(TrustController.GLOSSARY + ".csv")
    View glossary(@RequestParam(defaultValue = "") String q) {
        GlossaryPage page = GlossaryPage.of(q.strip(), this.glossary);
        return page.errors().isEmpty()
                ? this.csv.file("glossary", TERM, page.found().stream().map(TrustFiles::row).toList())
                : this.csv.errors(page.errors());
    }

    private static List<Object> row(Citation source) {
        return List.of(source.id(), source.kind(), source.publisher(),
                orReason(source.readAt(), Missing.NOT_APPLICABLE), source.title(), source.vintage(),
                orReason(source.address(), Missing.NOT_FOUND), source.trust(),
                orReason(source.license(), Missing.NOT_FOUND), orReason(source.note(), Missing.NOT_APPLICABLE),
                source.checkedOn());
    }

    private static List<Object> row(Definition term) {
        return List.of(term.id(), term.name(), orReason(term.also(), Missing.NOT_APPLICABLE), term.meaning(),
                term.source().id());
    }

    private static String orReason(@Nullable String word, Missing reason) {
        return (word != null) ? word : reason.code();
    }

}
