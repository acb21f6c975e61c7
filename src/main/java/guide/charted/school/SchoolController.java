package guide.charted.school;

import java.net.URI;
import java.util.List;

import guide.charted.education.Degrees;
import guide.charted.text.Prose;
import guide.charted.web.Door;
import guide.charted.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SchoolController {

    private static final int NEIGHBORS = 5;

    private final SchoolCatalog catalog;

    private final OutcomeLedger ledger;

    private final Degrees degrees;

    private final Prose prose;

    SchoolController(SchoolCatalog catalog, OutcomeLedger ledger, Degrees degrees, Prose prose) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.degrees = degrees;
        this.prose = prose;
    }

    @GetMapping("/schools" + "/{unitid:\\d{6}}{slug:.*}")
    ModelAndView detail(@PathVariable String unitid, @PathVariable String slug) {
        SchoolDetail school = this.catalog.find(unitid).orElseThrow(() -> new NotFoundException(unitid, near(slug)));
        if (!slug.equals("-" + school.slug())) {
            return new ModelAndView(movedTo(school.href()));
        }
        ModelAndView view = new ModelAndView("school/detail");
        view.addObject("page", new SchoolPage(school, this.catalog.near(school, NEIGHBORS), this.ledger.of(unitid)));
        view.addObject("degrees", this.degrees);
        view.addObject("words", this.prose.on("/schools"));
        return view;
    }

    private List<Door> near(String slug) {
        return this.catalog.all()
            .stream()
            .filter((school) -> slug.length() > 3 && school.slug().contains(slug.substring(1)))
            .limit(5)
            .map((school) -> new Door(school.href(), school.name()))
            .toList();
    }

    private static View movedTo(String href) {
        RedirectView view = new RedirectView(URI.create(href).toString());
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }

}
