package guide.charted.certification.ladder;

import guide.charted.certification.Certifications;
import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LadderController {

    static final String PATH = Certifications.PATH + "/ladder";

    private final Ladder ladder;

    private final Prose prose;

    LadderController(Ladder ladder, Prose prose) {
        this.ladder = ladder;
        this.prose = prose;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("ladder", this.ladder);
        model.addAttribute("words", this.prose.on(PATH));
        return "certification/ladder";
    }

}
