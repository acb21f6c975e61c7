package guide.charted.school.finder;

import guide.charted.school.SchoolCatalog;
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
class FinderController {

    private final FilterReader reader;

    private final FinderPages pages;

    private final SchoolFinder finder;

    private final SchoolCatalog catalog;

    private final FinderLandings landings;

    private final Csv csv;

    private final Prose prose;

    FinderController(FilterReader reader, FinderPages pages, SchoolFinder finder, SchoolCatalog catalog,
            FinderLandings landings, Csv csv, Prose prose) {
        this.reader = reader;
        this.pages = pages;
        this.finder = finder;
        this.catalog = catalog;
        this.landings = landings;
        this.csv = csv;
        this.prose = prose;
    }

    @GetMapping(SchoolFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        SchoolFilter filter = this.reader.read(parameters);
        if (!filter.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        FinderPage page = this.pages.of(filter);
        model.addAttribute("finder", page);
        model.addAttribute("head", this.landings.head(filter, page.landing()));
        model.addAttribute("words", this.prose.on(SchoolFilter.PATH));
        return "school/list";
    }

    @GetMapping(SchoolFilter.PATH + ".csv")
    View file(@RequestParam MultiValueMap<String, String> parameters) {
        SchoolFilter filter = this.reader.read(parameters);
        if (!filter.errors().isEmpty()) {
            return this.csv.errors(filter.errors());
        }
        ListFile file = new ListFile(this.finder.find(filter), this.catalog.awardYears());
        return this.csv.file("schools", file.header(), file.rows());
    }

}
