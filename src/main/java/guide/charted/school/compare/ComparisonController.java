package guide.charted.school.compare;

import java.util.List;

import guide.charted.education.Degrees;
import guide.charted.web.Csv;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ComparisonController {

    private static final String ID = "id";

    private final Comparisons comparisons;

    private final Degrees degrees;

    private final Csv csv;

    ComparisonController(Comparisons comparisons, Degrees degrees, Csv csv) {
        this.comparisons = comparisons;
        this.degrees = degrees;
        this.csv = csv;
    }

    @GetMapping(Comparison.PATH)
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        Comparison comparison = read(parameters);
        if (!comparison.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("comparison", comparison);
        model.addAttribute("degrees", this.degrees);
        return "school/compare";
    }

    @GetMapping(Comparison.PATH + ".csv")
    View file(@RequestParam MultiValueMap<String, String> parameters) {
        Comparison comparison = read(parameters);
        if (!comparison.errors().isEmpty()) {
            return this.csv.errors(comparison.errors());
        }
        ComparisonFile file = new ComparisonFile(comparison);
        return this.csv.file("schools-compared", file.header(), file.rows());
    }

    private Comparison read(MultiValueMap<String, String> parameters) {
        return this.comparisons.of(parameters.getOrDefault(ID, List.of()));
    }

}
