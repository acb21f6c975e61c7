package guide.charted.education;

import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EducationController {

    private static final String PATH = "/education";

    static final String PAYING = PATH + "/paying";

    static final String RED_FLAGS = PATH + "/red-flags";

    private final Degrees degrees;

    private final Studies studies;

    private final DatedFacts facts;

    private final RedFlags flags;

    private final Prose prose;

    EducationController(Degrees degrees, Studies studies, DatedFacts facts, RedFlags flags, Prose prose) {
        this.degrees = degrees;
        this.studies = studies;
        this.facts = facts;
        this.flags = flags;
        this.prose = prose;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("degrees", this.degrees.all());
        model.addAttribute("studies", this.studies);
        model.addAttribute("words", this.prose.on(PATH));
        return "education/page";
    }

    @GetMapping(PAYING)
    String paying(Model model) {
        model.addAttribute("facts", this.facts.on(PAYING));
        model.addAttribute("words", this.prose.on(PAYING));
        return "education/paying";
    }

    @GetMapping(RED_FLAGS)
    String redFlags(Model model) {
        model.addAttribute("flags", this.flags);
        model.addAttribute("studies", this.studies);
        model.addAttribute("words", this.prose.on(RED_FLAGS));
        return "education/red-flags";
    }

}
