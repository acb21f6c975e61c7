package guide.charted.salary.map;

import java.util.Optional;

import guide.charted.occupation.Occupations;
import guide.charted.salary.NationalPay;
import guide.charted.salary.place.PlacePay;
import guide.charted.text.Prose;
import guide.charted.web.Csv;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class NationController {

    private final NationalPay pay;

    private final QuestionReader reader;

    private final StateMaps maps;

    private final PlaceBox box;

    private final Occupations occupations;

    private final MapFile file;

    private final Csv csv;

    private final Prose prose;

    NationController(NationalPay pay, QuestionReader reader, StateMaps maps, PlaceBox box, Occupations occupations,
            MapFile file, Csv csv, Prose prose) {
        this.pay = pay;
        this.reader = reader;
        this.maps = maps;
        this.box = box;
        this.occupations = occupations;
        this.file = file;
        this.csv = csv;
        this.prose = prose;
    }

    @GetMapping(PlacePay.NATION)
    String nation(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        Question question = this.reader.read(parameters);
        Optional<String> leadsTo = question.errors().isEmpty() ? this.box.leadsTo(question) : Optional.empty();
        if (leadsTo.isPresent()) {
            return "redirect:" + leadsTo.get();
        }
        if (!question.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("pay", this.pay);
        model.addAttribute("words", this.prose.on(PlacePay.NATION));
        model.addAttribute("nation", new NationPage(question, this.maps.of(question.choice()),
                this.box.answer(question), this.occupations.core()));
        return "salary/nation";
    }

    @GetMapping(PlacePay.NATION + ".csv")
    View file(@RequestParam MultiValueMap<String, String> parameters) {
        Question question = this.reader.read(parameters);
        return question.errors().isEmpty()
                ? this.csv.file("salary-states", this.file.header(), this.file.rows(this.maps.of(question.choice())))
                : this.csv.errors(question.errors());
    }

}
