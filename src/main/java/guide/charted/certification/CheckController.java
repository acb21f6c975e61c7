package guide.charted.certification;

import java.util.List;
import java.util.Locale;

import guide.charted.text.Prose;
import guide.charted.web.PageList;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CheckController {

    private static final String PLANNER = "/planner";

    private final SituationReader reader;

    private final Eligibility eligibility;

    private final Certifications certifications;

    private final Prose prose;

    private final PageList pages;

    CheckController(SituationReader reader, Eligibility eligibility, Certifications certifications, Prose prose,
            PageList pages) {
        this.reader = reader;
        this.eligibility = eligibility;
        this.certifications = certifications;
        this.prose = prose;
        this.pages = pages;
    }

    @GetMapping(CheckPage.PATH)
    String check(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        SituationInput input = this.reader.read(parameters);
        if (!parameters.isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        }
        if (!input.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("check", page(input));
        model.addAttribute("words", this.prose.on(CheckPage.PATH));
        model.addAttribute("section", this.prose.on(Certifications.PATH));
        return "certification/check";
    }

    private CheckPage page(SituationInput input) {
        Situation situation = input.situation();
        boolean answered = input.errors().isEmpty() && !situation.isUnknown();
        List<ExamCard> cards = !answered ? List.of()
                : this.eligibility.of(situation).all().stream().map((check) -> card(check, situation)).toList();
        return new CheckPage(input, this.eligibility.rules(), cards, answered ? Ambiguity.in(situation) : List.of());
    }

    private ExamCard card(ExamCheck check, Situation situation) {
        String code = check.code().toLowerCase(Locale.ROOT);
        String plan = this.pages.find(PLANNER)
            .map((page) -> PLANNER + "?goal=" + code + "&" + situation.query())
            .orElse("");
        return new ExamCard(check, situation, this.certifications.find(check.code()), plan);
    }

}
