package guide.charted.home;

import guide.charted.fact.Sources;
import guide.charted.text.Glossary;
import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say who we are, what our words mean and where the facts come from. */
@Controller
class TrustController {

    private final Prose prose;

    private final Sources sources;

    private final Glossary glossary;

    TrustController(Prose prose, Sources sources, Glossary glossary) {
        this.prose = prose;
        this.sources = sources;
        this.glossary = glossary;
    }

    @GetMapping("/sources")
    String sources(Model model) {
        model.addAttribute("words", this.prose.on("/sources"));
        model.addAttribute("publishers", SourcesByPublisher.of(this.sources.all()));
        return "home/sources";
    }

    @GetMapping("/glossary")
    String glossary(Model model) {
        model.addAttribute("words", this.prose.on("/glossary"));
        model.addAttribute("terms", this.glossary.all());
        return "home/glossary";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("words", this.prose.on("/about"));
        return "home/about";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("words", this.prose.on("/accessibility"));
        return "home/accessibility";
    }

}
