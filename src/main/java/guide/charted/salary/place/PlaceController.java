package guide.charted.salary.place;

import java.util.List;

import guide.charted.place.Area;
import guide.charted.web.Csv;
import guide.charted.web.Door;
import guide.charted.web.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class PlaceController {

    private static final String STATE = PlacePay.NATION + "/{code:[^.]+}";

    private static final String AREA = PlacePay.NATION + "/metro/{code:[^.]+}";

    private static final String FILE = ".csv";

    private final PayByPlace places;

    private final PlacePages pages;

    private final PlaceFiles files;

    private final Csv csv;

    PlaceController(PayByPlace places, PlacePages pages, PlaceFiles files, Csv csv) {
        this.places = places;
        this.pages = pages;
        this.files = files;
        this.csv = csv;
    }

    @GetMapping(STATE)
    String state(@PathVariable String code, @RequestParam(defaultValue = "") String sort, Model model,
            HttpServletResponse response) {
        return show(this.pages.of(find(code, true), sort.strip()), model, response);
    }

    @GetMapping(AREA)
    String area(@PathVariable String code, Model model, HttpServletResponse response) {
        return show(this.pages.of(find(code, false), ""), model, response);
    }

    @GetMapping(STATE + FILE)
    View stateFile(@PathVariable String code) {
        PlacePay state = find(code, true);
        return this.csv.file("salary-" + code, this.files.header(), this.files.withAreas(state));
    }

    @GetMapping(AREA + FILE)
    View areaFile(@PathVariable String code) {
        return this.csv.file("salary-" + code, this.files.header(), this.files.rows(List.of(find(code, false))));
    }

    private static String show(PlacePage page, Model model, HttpServletResponse response) {
        if (!page.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page);
        return "salary/place";
    }

    /** The nation and states are found by letters, other areas by digits. */
    private PlacePay find(String code, boolean state) {
        return this.places.find(code)
            .filter((place) -> (place.area().kind() == Area.Kind.STATE) == state)
            .filter((place) -> place.area().kind() != Area.Kind.NATION)
            .orElseThrow(() -> new NotFoundException(code, states()));
    }

    private List<Door> states() {
        return this.places.all(Area.Kind.STATE)
            .stream()
            .map((state) -> new Door(state.href(), state.area().name()))
            .toList();
    }

}
