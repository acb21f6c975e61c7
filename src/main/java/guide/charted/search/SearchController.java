package guide.charted.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import guide.charted.web.InputError;
import guide.charted.web.PageKind;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SearchController {

    private static final int LONGEST = 200;

    private static final String ROBOTS = "X-Robots-Tag";

    private static final String NOINDEX = "noindex";

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping(Search.PATH)
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String page, Model model, HttpServletResponse response) {
        List<InputError> errors = new ArrayList<>();
        if (q.strip().length() > LONGEST) {
            errors.add(error("q", q.strip()));
        }
        Optional<PageKind> kind = Arrays.stream(PageKind.values())
            .filter((value) -> value.code().equalsIgnoreCase(in.strip()))
            .findFirst();
        if (kind.isEmpty() && !in.isBlank()) {
            errors.add(error("in", in.strip()));
        }
        String number = page.strip().replaceFirst("^0+(?=.)", "");
        if (!number.isEmpty() && !number.matches("[1-9][0-9]*")) {
            errors.add(error("page", page.strip()));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        response.setHeader(ROBOTS, NOINDEX);
        int wanted = errors.isEmpty() && !number.isEmpty() ? pageNumber(number) : 1;
        model.addAttribute("search", this.search.page(q.strip(), kind, wanted, errors));
        model.addAttribute(NOINDEX, true);
        return "search/page";
    }

    @GetMapping(Search.PATH + "/suggestions")
    @ResponseBody
    ResponseEntity<List<Suggestion>> suggestions(@RequestParam(defaultValue = "") String q) {
        boolean tooLong = q.strip().length() > LONGEST;
        return ResponseEntity.status(tooLong ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
            .header(ROBOTS, NOINDEX)
            .body(tooLong ? List.of() : this.search.suggestions(q.strip()));
    }

    private static int pageNumber(String digits) {
        return (digits.length() > 9) ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static InputError error(String name, String value) {
        return new InputError(name, value, "search.error." + name);
    }

}
