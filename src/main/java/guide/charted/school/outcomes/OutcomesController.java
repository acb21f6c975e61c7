package guide.charted.school.outcomes;

import guide.charted.education.Degrees;
import guide.charted.school.OutcomeLedger;
import guide.charted.text.Prose;
import guide.charted.web.Csv;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class OutcomesController {

    private static final String PATH = "/schools/outcomes";

    private final LedgerPage ledger;

    private final Degrees degrees;

    private final Csv csv;

    private final Prose prose;

    OutcomesController(OutcomeLedger ledger, Degrees degrees, Csv csv, Prose prose) {
        this.ledger = LedgerPage.of(ledger);
        this.degrees = degrees;
        this.csv = csv;
        this.prose = prose;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("ledger", this.ledger);
        model.addAttribute("degrees", this.degrees);
        model.addAttribute("words", this.prose.on(PATH));
        return "school/outcomes";
    }

    @GetMapping(PATH + ".csv")
    View file() {
        LedgerFile file = new LedgerFile(this.ledger);
        return this.csv.file("outcomes", file.header(), file.rows());
    }

}
