package guide.charted;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.support.GuideTest;
import guide.charted.support.Measured;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.web.PageList;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks the guide from its front page along every link; of the many schools, lists and
 * places it reads the first ones.
 */
@GuideTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    /**
     * What the pages begin with of which there are many; a beginning before a shorter
     * one.
     */
    private static final List<String> MANY = List.of("/schools/", "/schools?", "/salary/metro/", "/salary/",
            "/planner?", "/planner/plan", "/report?");

    /** How many of them to read. */
    private static final int SOME = 40;

    /** Readers come here by a form, not by a link. */
    private static final String COMPARISON = "/schools/compare?id=138716&id=144865&id=201885";

    private static final String CHECK = "/certifications/check?schooling=none&schooling=associate-unsure&holds=cpc&coding-months=12";

    private final Map<String, Page> pages = new LinkedHashMap<>();

    private int broken;

    @Autowired
    private Site site;

    @Autowired
    private PageList list;

    @BeforeAll
    void walk() {
        Deque<String> open = new ArrayDeque<>(List.of("/", COMPARISON, CHECK));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            Page page = this.site.get(path);
            this.pages.put(path, page);
            page.document()
                .select("a[href^=/]")
                .eachAttr("href")
                .stream()
                .map((href) -> href.replaceFirst("#.*$", ""))
                .distinct()
                .filter((href) -> !this.pages.containsKey(href) && !open.contains(href) && isWorthReading(href, open))
                .forEach(open::add);
        }
    }

    private boolean isWorthReading(String href, Deque<String> open) {
        if (href.equals("/api-docs")) {
            return false;
        }
        if (href.startsWith("/api/") || href.replaceFirst("[?].*$", "").matches(".*[.](csv|json|pdf|ics)")) {
            return false;
        }
        return MANY.stream()
            .filter(href::startsWith)
            .findFirst()
            .map((many) -> this.pages.keySet().stream().filter((path) -> path.startsWith(many)).count()
                    + open.stream().filter((path) -> path.startsWith(many)).count() < SOME)
            .orElse(true);
    }

    @AfterAll
    void keepWhatWasRead() {
        Measured.write("crawl", Map.of("pages", this.pages.size(), "links", count("a[href^=/]:not([href*=#])"),
                "anchors", count("a[href*=#]"), "files", files().size(), "broken", this.broken));
    }

    private int count(String selector) {
        return this.pages.values()
            .stream()
            .mapToInt((page) -> Math
                .toIntExact(page.document().select(selector).eachAttr("href").stream().distinct().count()))
            .sum();
    }

    @Test
    void allSectionsAreReachedFromTheFrontPage() {
        assertThat(this.pages.keySet()).contains("/", "/career", "/career/duties", "/career/workplaces",
                "/career/alternatives", "/career/compare", "/career/first-job", "/education", "/education/paying",
                "/education/red-flags", "/certifications", "/certifications/rhit", "/certifications/cpc",
                "/certifications/ladder", "/certifications/compare", "/certifications/rhia", "/certifications/cca",
                "/certifications/ccs", "/salary", "/outlook", "/schools", "/schools/outcomes", "/sources", "/glossary",
                "/about", "/about/quality", "/accessibility");
    }

    @Test
    void everyPageButTheSearchIsListedByItsFeatureSoThatSearchAndSitemapKnowIt() {
        List<String> unlisted = this.pages.keySet()
            .stream()
            .filter((path) -> !path.contains("?") && !path.equals("/search") && this.list.find(path).isEmpty())
            .toList();
        assertThat(unlisted).as("pages without an entry in the Pages bean of their feature").isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        this.broken += Math.toIntExact(this.pages.values().stream().filter((page) -> page.status() != 200).count());
        assertThat(this.pages.values()).allSatisfy((page) -> assertThat(page).isOk());
    }

    @Test
    void everyFileThatAPageOffersIsThere() {
        assertThat(files()).isNotEmpty().allSatisfy((href) -> {
            Page file = this.site.get(href);
            assertThat(file).isOk();
            assertThat(file.header("Content-Type")).startsWith("text/csv");
        });
    }

    private List<String> files() {
        return this.pages.values()
            .stream()
            .flatMap((page) -> page.document().select("a[href~=^/[^?]+[.]csv([?]|$)]").eachAttr("href").stream())
            .distinct()
            .toList();
    }

    @Test
    void everyAnchorIsThere() {
        List<String> broken = new ArrayList<>();
        this.pages.values().forEach((page) -> page.document().select("a[href*=#]").forEach((link) -> {
            String href = link.attr("href");
            Page target = href.startsWith("#") ? page : this.pages.get(href.replaceFirst("#.*$", ""));
            String anchor = href.replaceFirst("^.*#", "");
            if (target != null && target.document().getElementById(anchor) == null) {
                broken.add(page.path() + " → " + href);
            }
        }));
        this.broken += broken.size();
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingATitleOfItsOwnAndAnAddressToKeep() {
        assertThat(this.pages.values()).allSatisfy((page) -> {
            assertThat(page.texts("h1")).as(page.path()).hasSize(1);
            assertThat(page.document().title()).as(page.path()).isNotBlank();
            assertThat(page.document().select("link[rel=canonical]").attr("href")).as(page.path())
                .startsWith("http://localhost:8080/");
        });
        assertThat(this.pages.values().stream().filter((page) -> !page.path().contains("?")))
            .extracting((page) -> page.document().title())
            .doesNotHaveDuplicates();
    }

    @Test
    void headingsDoNotSkipALevel() {
        assertThat(this.pages.values()).allSatisfy((page) -> {
            int level = 1;
            for (Element heading : page.document().select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(page.path() + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void everyFigureNamesItsSource() {
        List<String> unsourced = new ArrayList<>();
        this.pages.values().forEach((page) -> page.main().select(".value").forEach((value) -> {
            Element frame = value.closest("[data-sourced]");
            if (frame == null || frame.select("a.cite").isEmpty()) {
                unsourced.add(page.path() + ": " + value.text());
            }
        }));
        assertThat(unsourced).isEmpty();
    }

    @Test
    void noMessageIsMissingAndNoBlankIsBare() {
        assertThat(this.pages.values()).allSatisfy((page) -> {
            assertThat(page.body()).as(page.path())
                .doesNotContain("??")
                .doesNotContain("$null")
                .doesNotContain(">null<");
            assertThat(page.main().select(".value").eachText()).as(page.path()).doesNotContain("", "null");
        });
    }

    @Test
    void aFirstVisitStaysUnderAHundredKilobytesAndFifteenRequests() {
        Map<String, Integer> weights = new HashMap<>();
        this.pages.values().forEach((page) -> {
            Set<String> files = new HashSet<>(
                    page.document().select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
            files.addAll(page.document().select("script[src], img[src]").eachAttr("src"));
            files.addAll(page.document().select("image[href]").eachAttr("href"));
            int weight = this.site.compressedSize(page.path());
            for (String file : files) {
                weight += weights.computeIfAbsent(file, this.site::compressedSize);
            }
            assertThat(weight).as(page.path()).isLessThanOrEqualTo(100_000);
            assertThat(files.size() + 1).as(page.path()).isLessThanOrEqualTo(15);
        });
    }

    @Test
    void everyIdIsUnique() {
        List<String> twice = new ArrayList<>();
        this.pages.values().forEach((page) -> {
            Set<String> seen = new HashSet<>();
            page.document()
                .select("[id]")
                .eachAttr("id")
                .stream()
                .filter((id) -> !seen.add(id))
                .forEach((id) -> twice.add(page.path() + "#" + id));
        });
        assertThat(twice).isEmpty();
    }

}
