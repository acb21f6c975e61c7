package guide.charted.school.finder;

import guide.charted.text.Prose;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FinderController {

    private final FilterReader reader;

    private final FinderPages pages;

    private final Prose prose;

    FinderController(FilterReader reader, FinderPages pages, Prose prose) {
        this.reader = reader;
        this.pages = pages;
        this.prose = prose;
    }

    @GetMapping(SchoolFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        SchoolFilter filter = this.reader.read(parameters);
        if (!filter.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("finder", this.pages.of(filter));
        model.addAttribute("words", this.prose.on(SchoolFilter.PATH));
        return "school/list";
    }

}
