package guide.charted.salary;

import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SalaryController {

    private static final String OUTLOOK = "/outlook";

    private final NationalOutlook outlook;

    private final Prose prose;

    SalaryController(NationalOutlook outlook, Prose prose) {
        this.outlook = outlook;
        this.prose = prose;
    }

    @GetMapping(OUTLOOK)
    String outlook(Model model) {
        model.addAttribute("outlook", this.outlook);
        model.addAttribute("words", this.prose.on(OUTLOOK));
        return "salary/outlook";
    }

}
