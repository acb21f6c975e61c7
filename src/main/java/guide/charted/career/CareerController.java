package guide.charted.career;

import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CareerController {

    static final String OVERVIEW = "/career";

    private static final String DUTIES = OVERVIEW + "/duties";

    static final String WORKPLACES = OVERVIEW + "/workplaces";

    static final String ALTERNATIVES = OVERVIEW + "/alternatives";

    static final String FIRST_JOB = OVERVIEW + "/first-job";

    private final Prose prose;

    private final KeyFacts keyFacts;

    private final Duties duties;

    private final Workplaces workplaces;

    private final IndustryGroups industries;

    private final Alternatives alternatives;

    private final FirstJob firstJob;

    CareerController(Prose prose, KeyFacts keyFacts, Duties duties, Workplaces workplaces, IndustryGroups industries,
            Alternatives alternatives, FirstJob firstJob) {
        this.prose = prose;
        this.keyFacts = keyFacts;
        this.duties = duties;
        this.workplaces = workplaces;
        this.industries = industries;
        this.alternatives = alternatives;
        this.firstJob = firstJob;
    }

    @GetMapping(OVERVIEW)
    String overview(Model model) {
        model.addAttribute("words", this.prose.on(OVERVIEW));
        model.addAttribute("facts", this.keyFacts.all());
        return "career/overview";
    }

    @GetMapping(DUTIES)
    String duties(Model model) {
        model.addAttribute("words", this.prose.on(DUTIES));
        model.addAttribute("duties", this.duties);
        return "career/duties";
    }

    @GetMapping(WORKPLACES)
    String workplaces(Model model) {
        model.addAttribute("words", this.prose.on(WORKPLACES));
        model.addAttribute("workplaces", this.workplaces);
        model.addAttribute("industries", this.industries);
        return "career/workplaces";
    }

    @GetMapping(ALTERNATIVES)
    String alternatives(Model model) {
        model.addAttribute("words", this.prose.on(ALTERNATIVES));
        model.addAttribute("alternatives", this.alternatives);
        return "career/alternatives";
    }

    @GetMapping(FIRST_JOB)
    String firstJob(Model model) {
        model.addAttribute("words", this.prose.on(FIRST_JOB));
        model.addAttribute("job", this.firstJob);
        return "career/first-job";
    }

}
