package guide.charted.planner.page;

import guide.charted.career.Assumptions;
import guide.charted.certification.Certifications;
import guide.charted.place.States;
import guide.charted.planner.PlanReader;
import guide.charted.planner.PlanRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The form and the plan. What a reader asks is theirs: nothing is kept. */
@Controller
class PlannerController {

    private final PlanReader reader;

    private final PlanPages pages;

    private final Certifications certifications;

    private final States states;

    private final Assumptions assumptions;

    PlannerController(PlanReader reader, PlanPages pages, Certifications certifications, States states,
            Assumptions assumptions) {
        this.reader = reader;
        this.pages = pages;
        this.certifications = certifications;
        this.states = states;
        this.assumptions = assumptions;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response, @RequestParam MultiValueMap<String, String> parameters) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, parameters.isEmpty() ? "no-cache" : "private, no-cache");
    }

    @GetMapping(PlanRequest.PATH)
    String form(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        return form(this.reader.read(parameters), model, response);
    }

    @GetMapping(PlanRequest.PLAN)
    String plan(@RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Routes.PARAMETER, required = false) @Nullable String route, Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        PlanRequest request = this.reader.read(parameters);
        if (!request.errors().isEmpty()) {
            return form(request, model, response);
        }
        model.addAttribute("page", this.pages.of(request, route));
        return "planner/plan";
    }

    private String form(PlanRequest request, Model model, HttpServletResponse response) {
        if (!request.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("form",
                new PlannerForm(request, this.certifications.all().stream().map((one) -> one.code()).toList(),
                        this.certifications.rules(), this.states.all(),
                        this.assumptions.all().stream().filter(Fields::isOpen).toList()));
        return "planner/form";
    }

}
