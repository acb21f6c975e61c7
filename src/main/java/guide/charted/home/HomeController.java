package guide.charted.home;

import guide.charted.text.Prose;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final ShortAnswer answer;

    private final Prose prose;

    HomeController(ShortAnswer answer, Prose prose) {
        this.answer = answer;
        this.prose = prose;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("words", this.prose.on("/"));
        model.addAttribute("answer", this.answer.summary());
        return "home/home";
    }

}
