package guide.charted.education;

import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EducationController {

    private static final String PATH = "/education";

    private final Degrees degrees;

    private final Studies studies;

    private final Prose prose;

    EducationController(Degrees degrees, Studies studies, Prose prose) {
        this.degrees = degrees;
        this.studies = studies;
        this.prose = prose;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("degrees", this.degrees.all());
        model.addAttribute("studies", this.studies);
        model.addAttribute("words", this.prose.on(PATH));
        return "education/page";
    }

}
