package guide.charted.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.web.InputError;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import guide.charted.web.PublicAddress;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a reader can copy to tell that something on a page is wrong. Nothing is sent or
 * kept.
 */
@Controller
class ReportController implements Pages {

    private static final String PATH = "/report";

    private static final int LONGEST = 1000;

    private static final ShownFigures NOTHING = new ShownFigures("", List.of());

    private final ReportAddress address;

    private final PublicAddress site;

    private final Edition edition;

    private final ProsePages words;

    ReportController(ReportAddress address, PublicAddress site, Edition edition, ProsePages words) {
        this.address = address;
        this.site = site;
        this.edition = edition;
        this.words = words;
    }

    @GetMapping(PATH)
    String report(@RequestParam(defaultValue = "") String of, Model model, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        boolean accepted = of.isEmpty() || isPath(of);
        Optional<String> html = (accepted && !of.isEmpty()) ? PageReader.read(of, request, response) : Optional.empty();
        if (!accepted) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        List<InputError> errors = accepted ? List.of() : List.of(new InputError("of", of, "report.error.of"));
        model.addAttribute("report", report(accepted ? of : "", html.map(ShownFigures::of).orElse(NOTHING), errors));
        model.addAttribute("noindex", !of.isEmpty());
        return "report/page";
    }

    private ErrorReport report(String of, ShownFigures shown, List<InputError> errors) {
        String page = of.isEmpty() ? "" : this.site.of(of);
        String start = this.words.message("report.template", page, this.edition.name());
        String figures = shown.groups().stream().map(ReportController::text).collect(Collectors.joining("\n\n"));
        String text = figures.isEmpty() ? start
                : start + "\n\n" + this.words.message("report.template.figures") + "\n\n" + figures;
        String subject = this.words.message("report.subject", shown.heading().isEmpty() ? page : shown.heading());
        int count = shown.groups().stream().mapToInt((group) -> group.lines().size()).sum();
        return new ErrorReport(of, shown.heading(), text, count, this.address.href(subject, start).orElse(""),
                this.address.name(), errors);
    }

    private static String text(ShownFigures.Group group) {
        return group.lines()
            .stream()
            .map((line) -> "- " + line)
            .collect(Collectors.joining("\n", group.title() + "\n", ""));
    }

    /**
     * A path of this site that is not this page: nothing that leads elsewhere or round in
     * circles.
     */
    private static boolean isPath(String of) {
        return of.length() <= LONGEST && of.matches("/(?!/)[\\w/~-]*([?]\\S*)?")
                && !of.toLowerCase(Locale.ROOT).startsWith(PATH);
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.words.page(PATH, PageKind.GUIDE, this.words.message("report.heading"), List.of(),
                List.of(this.words.message("report.lead"))));
    }

}
