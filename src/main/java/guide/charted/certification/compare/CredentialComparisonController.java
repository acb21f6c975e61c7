package guide.charted.certification.compare;

import java.util.List;

import guide.charted.certification.Certifications;
import guide.charted.web.Csv;
import guide.charted.web.InputError;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class CredentialComparisonController {

    private final Comparisons comparisons;

    private final Csv csv;

    CredentialComparisonController(Comparisons comparisons, Csv csv) {
        this.comparisons = comparisons;
        this.csv = csv;
    }

    @GetMapping(Comparison.PATH)
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        Comparison comparison = read(parameters);
        if (!comparison.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("comparison", comparison);
        return "certification/compare";
    }

    @GetMapping(Certifications.PATH + ".csv")
    View fileOfAll() {
        ComparisonFile file = new ComparisonFile(this.comparisons.all());
        return this.csv.file("certifications", ComparisonFile.HEADER, file.rows());
    }

    @GetMapping(Comparison.PATH + ".csv")
    View file(@RequestParam MultiValueMap<String, String> parameters) {
        Comparison comparison = read(parameters);
        List<InputError> errors = comparison.columns().isEmpty() && comparison.errors().isEmpty()
                ? Comparisons.nothingAsked() : comparison.errors();
        if (!errors.isEmpty()) {
            return this.csv.errors(errors);
        }
        ComparisonFile file = new ComparisonFile(comparison);
        return this.csv.file("certifications-compared", ComparisonFile.HEADER, file.rows());
    }

    private Comparison read(MultiValueMap<String, String> parameters) {
        return this.comparisons.of(parameters.getOrDefault("code", List.of()));
    }

}
