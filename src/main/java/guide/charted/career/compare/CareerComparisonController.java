package guide.charted.career.compare;

import java.util.List;

import guide.charted.career.ProspectsFile;
import guide.charted.web.Csv;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class CareerComparisonController {

    private final CareerComparisons comparisons;

    private final Csv csv;

    CareerComparisonController(CareerComparisons comparisons, Csv csv) {
        this.comparisons = comparisons;
        this.csv = csv;
    }

    @GetMapping(CareerComparison.PATH)
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        CareerComparison comparison = read(parameters);
        if (!comparison.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("comparison", comparison);
        return "career/compare";
    }

    @GetMapping(CareerComparison.PATH + ".csv")
    View file(@RequestParam MultiValueMap<String, String> parameters) {
        CareerComparison comparison = read(parameters);
        if (!comparison.errors().isEmpty()) {
            return this.csv.errors(comparison.errors());
        }
        return this.csv.file("careers-compared", ProspectsFile.HEADER, ProspectsFile.rows(comparison.columns()));
    }

    private CareerComparison read(MultiValueMap<String, String> parameters) {
        return this.comparisons.of(parameters.getOrDefault(CareerComparison.FIELD, List.of()));
    }

}
