package guide.charted.home;

import guide.charted.data.Running;
import guide.charted.fact.Sources;
import guide.charted.text.Glossary;
import guide.charted.text.Prose;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that say who we are, what our words mean and where the facts come from. */
@Controller
class TrustController {

    static final String SOURCES = "/sources";

    static final String GLOSSARY = "/glossary";

    private final Prose prose;

    private final Sources sources;

    private final Glossary glossary;

    private final Running running;

    TrustController(Prose prose, Sources sources, Glossary glossary, Running running) {
        this.prose = prose;
        this.sources = sources;
        this.glossary = glossary;
        this.running = running;
    }

    @GetMapping(SOURCES)
    String sources(Model model) {
        model.addAttribute("words", this.prose.on(SOURCES));
        model.addAttribute("publishers", SourcesByPublisher.of(this.sources.all()));
        return "home/sources";
    }

    @GetMapping(GLOSSARY)
    String glossary(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
        GlossaryPage page = GlossaryPage.of(q.strip(), this.glossary);
        if (!page.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("words", this.prose.on(GLOSSARY));
        model.addAttribute("glossary", page);
        model.addAttribute("noindex", !page.q().isEmpty());
        return "home/glossary";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("words", this.prose.on("/about"));
        model.addAttribute("running", this.running);
        return "home/about";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("words", this.prose.on("/accessibility"));
        return "home/accessibility";
    }

}
