package guide.charted.planner.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import guide.charted.data.Edition;
import guide.charted.planner.PlanReader;
import guide.charted.planner.PlanRequest;
import guide.charted.web.Csv;
import guide.charted.web.InputError;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The plan to take away. */
@Controller
class PlanFilesController {

    private final PlanReader reader;

    private final PlanPages pages;

    private final PlanWords words;

    private final Csv csv;

    private final Edition edition;

    private final PlanAmounts amounts;

    private final PlanPaper paper;

    PlanFilesController(PlanReader reader, PlanPages pages, PlanWords words, Csv csv, Edition edition,
            PlanAmounts amounts, PlanPaper paper) {
        this.reader = reader;
        this.pages = pages;
        this.words = words;
        this.csv = csv;
        this.edition = edition;
        this.amounts = amounts;
        this.paper = paper;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping(PlanRequest.PLAN + ".csv")
    View table(@RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Routes.PARAMETER, required = false) @Nullable String route) {
        PlanRequest request = this.reader.read(parameters);
        if (!request.errors().isEmpty()) {
            return this.csv.errors(request.errors());
        }
        PlanTable table = new PlanTable(this.pages.of(request, route), this.words);
        return this.csv.file("plan", table.header(), table.rows());
    }

    @GetMapping(PlanRequest.PLAN + ".ics")
    View calendar(@RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Routes.PARAMETER, required = false) @Nullable String route) {
        PlanRequest request = this.reader.read(parameters);
        if (request.errors().isEmpty() && request.start().isEmpty()) {
            return this.csv.errors(List.of(new InputError("start", "", "plan.error.start")));
        }
        return file(request, route, "ics", "text/calendar;charset=UTF-8",
                (page) -> Optional.ofNullable(page.chosen())
                    .map((view) -> new PlanCalendar(this.words, this.amounts, this.edition).of(page, view,
                            request.start().orElseThrow())));
    }

    @GetMapping(PlanRequest.PLAN + ".pdf")
    View paper(@RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = Routes.PARAMETER, required = false) @Nullable String route) {
        return file(this.reader.read(parameters), route, "pdf", "application/pdf",
                (page) -> Optional.of(this.paper.of(page)));
    }

    private View file(PlanRequest request, @Nullable String route, String suffix, String type,
            Function<PlanPage, Optional<byte[]>> write) {
        if (!request.errors().isEmpty()) {
            return this.csv.errors(request.errors());
        }
        PlanPage page = this.pages.of(request, route);
        Optional<byte[]> bytes = write.apply(page);
        if (bytes.isEmpty()) {
            return this.csv.errors(List.of(new InputError("schooling", "", "plan.error.no-route")));
        }
        String key = Optional.ofNullable(page.chosen()).map(RouteView::key).orElse("gates");
        return (model, asked, response) -> {
            response.setContentType(type);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename("charted-plan-" + key + "-" + this.edition.name() + "." + suffix)
                        .build()
                        .toString());
            response.getOutputStream().write(bytes.get());
        };
    }

}
