package guide.charted.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.data.Edition;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** What search engines read first. */
@Controller
class SitemapController {

    private static final String PATH = "/sitemap.xml";

    private final PageList pages;

    private final List<Landings> landings;

    private final Edition edition;

    private final PublicAddress address;

    SitemapController(PageList pages, List<Landings> landings, Edition edition, PublicAddress address) {
        this.pages = pages;
        this.landings = landings;
        this.edition = edition;
        this.address = address;
    }

    @GetMapping(PATH)
    ResponseEntity<String> sitemap() {
        Stream<String> listed = this.pages.all().stream().map((page) -> entry(page.path(), page.changed()));
        Stream<String> chosen = this.landings.stream()
            .flatMap((some) -> some.hrefs().stream().map((href) -> entry(href, changed(some.page()))));
        String entries = Stream.concat(listed, chosen).collect(Collectors.joining());
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_XML)
            .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + entries + "</urlset>\n");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
            .contentType(MediaType.TEXT_PLAIN)
            .body("User-agent: *\nDisallow: /search/suggestions\nDisallow: /report?\n\nSitemap: "
                    + this.address.of(PATH) + "\n");
    }

    private LocalDate changed(String path) {
        return this.pages.find(path).map(PageEntry::changed).orElse(this.edition.checkedOn());
    }

    private String entry(String href, LocalDate changed) {
        return "<url><loc>" + HtmlUtils.htmlEscapeDecimal(this.address.of(href)) + "</loc><lastmod>" + changed
                + "</lastmod></url>\n";
    }

}
