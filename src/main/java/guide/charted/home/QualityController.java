package guide.charted.home;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import guide.charted.web.Csv;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What was measured of the guide itself. */
@Controller
class QualityController implements Pages {

    private static final String PATH = "/about/quality";

    private static final List<String> COLUMNS = List.of("measured_on", "page", "bytes", "requests", "style_bytes",
            "script_bytes");

    private final Quality quality;

    private final ProsePages pages;

    private final Csv csv;

    QualityController(@Value("classpath:quality.json") Resource file, ProsePages pages, Csv csv) throws IOException {
        try (InputStream in = file.getInputStream()) {
            this.quality = JsonMapper.shared().readValue(in, Quality.class);
        }
        this.pages = pages;
        this.csv = csv;
    }

    @GetMapping(PATH)
    String quality(Model model) {
        model.addAttribute("quality", this.quality);
        return "home/quality";
    }

    @GetMapping(PATH + ".csv")
    View file() {
        return this.csv.file("quality", COLUMNS,
                this.quality.browser()
                    .pages()
                    .stream()
                    .map((page) -> List.of(this.quality.measured(), page.address(), page.bytes(), page.requests(),
                            page.styles(), page.scripts()))
                    .toList());
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.pages.page(PATH, PageKind.GUIDE, this.pages.message("quality.heading"), List.of(),
                List.of(this.pages.message("quality.lead"))));
    }

}
