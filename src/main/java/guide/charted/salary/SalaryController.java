package guide.charted.salary;

import guide.charted.text.Prose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SalaryController {

    private static final String PAY = "/salary";

    private static final String OUTLOOK = "/outlook";

    private final NationalPay pay;

    private final NationalOutlook outlook;

    private final Prose prose;

    SalaryController(NationalPay pay, NationalOutlook outlook, Prose prose) {
        this.pay = pay;
        this.outlook = outlook;
        this.prose = prose;
    }

    @GetMapping(PAY)
    String pay(Model model) {
        model.addAttribute("pay", this.pay);
        model.addAttribute("words", this.prose.on(PAY));
        return "salary/nation";
    }

    @GetMapping(OUTLOOK)
    String outlook(Model model) {
        model.addAttribute("outlook", this.outlook);
        model.addAttribute("words", this.prose.on(OUTLOOK));
        return "salary/outlook";
    }

}
