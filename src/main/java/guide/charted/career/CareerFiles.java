package guide.charted.career;

import guide.charted.web.Csv;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The tables of the career's pages as files. */
@Controller
class CareerFiles {

    private final Csv csv;

    private final IndustryGroups industries;

    private final Alternatives alternatives;

    CareerFiles(Csv csv, IndustryGroups industries, Alternatives alternatives) {
        this.csv = csv;
        this.industries = industries;
        this.alternatives = alternatives;
    }

    @GetMapping(CareerController.WORKPLACES + ".csv")
    View workplaces() {
        return this.csv.file("workplaces", IndustryFile.HEADER, IndustryFile.rows(this.industries));
    }

    @GetMapping(CareerController.ALTERNATIVES + ".csv")
    View alternatives() {
        return this.csv.file("alternatives", ProspectsFile.HEADER, ProspectsFile.rows(this.alternatives.compared()));
    }

}
