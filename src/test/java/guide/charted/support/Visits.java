package guide.charted.support;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.web.PageEntry;
import guide.charted.web.PageList;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One address of every kind of page, found from the routes of the guide, so that a new
 * page is looked at without being written down here; of those of which there are many the
 * first and the heaviest. Then the states that a page can be in.
 */
public class Visits {

    private static final String LONG = "x".repeat(250);

    /**
     * Answers, comparisons, lists at their longest, nothing found, bad input, no page.
     */
    private static final List<String> STATES = List.of("/schools?size=100", "/schools?q=zzzzzz",
            "/schools?degree=doctorate&state=WY", "/schools?degree=diploma&zip=1&max-tuition=cheap",
            "/schools?prepares=rhit&zip=43215&within=250&sort=distance", "/schools?degree=associate&state=OH&page=2",
            "/schools/compare?id=138716&id=144865&id=201885&id=204255", "/schools/compare?id=138716",
            "/schools/compare?id=1", "/certifications/compare?code=rhit&code=rhia&code=cca&code=ccs",
            "/certifications/compare?code=rhit", "/certifications/check?schooling=phd",
            "/certifications/check?schooling=none&schooling=associate-unsure&holds=cpc&coding-months=12",
            "/certifications/check?schooling=bachelor-cahiim", "/career/compare?with=31-9094&with=11-9111&with=29-9021",
            "/career/compare?with=nurse", "/salary?zip=43215", "/salary?zip=00000", "/salary?q=zzzzzz",
            "/salary?q=columbus&soc=29-9021&adjusted=true", "/search?q=how+much+do+coders+make+in+Ohio",
            "/search?q=zzzzzz", "/search?q=" + LONG, "/glossary?q=chart", "/glossary?q=zzzzzz", "/glossary?q=" + LONG,
            "/planner?goal=rhit&schooling=diploma&hours=many",
            "/planner/plan?schooling=high-school&goal=any&state=OH&start=2027-01&pay=32000&budget=9000&by=2028-06",
            "/planner/plan?schooling=bachelor-other&state=TX&hours=15&pay=42000&online=true",
            "/planner/plan?schooling=associate-unsure&goal=rhia&zip=59501",
            "/planner/plan?schooling=high-school&goal=rhit&state=OH", "/report?of=/salary/oh", "/report?of=elsewhere",
            "/planner/plan?schooling=bachelor-cahiim&holds=rhia&goal=rhia",
            "/planner/plan?schooling=diploma&hours=many", "/nowhere", "/schools/999999", "/certifications/xyz",
            "/salary/zz", "/salary/metro/18140?soc=29-9021", "/schools?q=%C0%80", "/test/database-is-away",
            "/test/broken");

    private final Site site;

    private final RequestMappingHandlerMapping routes;

    private final PageList pages;

    Visits(Site site, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, PageList pages) {
        this.site = site;
        this.routes = routes;
        this.pages = pages;
    }

    /** Every kind of page, then every state. */
    public List<Visit> all() {
        return Stream.concat(kinds(), STATES.stream().map((address) -> new Visit(address, false))).distinct().toList();
    }

    private Stream<Visit> kinds() {
        return patterns().flatMap(this::some).map((address) -> new Visit(address, true));
    }

    private Stream<String> some(PathPattern route) {
        List<String> known = this.pages.all()
            .stream()
            .map(PageEntry::path)
            .filter((path) -> route.matches(PathContainer.parsePath(path)))
            .toList();
        if (!route.getPatternString().contains("{")) {
            return Stream.of(route.getPatternString()).filter(this::isPage);
        }
        if (known.isEmpty()) {
            if (!route.getPatternString().contains(".csv")) {
                throw new AssertionError(route + " has no page in the list of pages");
            }
            return Stream.empty();
        }
        String heaviest = known.stream().max(Comparator.comparingInt(this.site::compressedSize)).orElseThrow();
        return Stream.of(known.getFirst(), heaviest).distinct().filter(this::isPage);
    }

    private boolean isPage(String address) {
        Page page = this.site.get(address);
        return page.header("Content-Type").startsWith("text/html");
    }

    private Stream<PathPattern> patterns() {
        return this.routes.getHandlerMethods()
            .entrySet()
            .stream()
            .filter((handler) -> handler.getValue().getBeanType().getName().startsWith("guide.charted"))
            .filter((handler) -> !handler.getValue().getBeanType().getName().startsWith("guide.charted.support"))
            .flatMap((handler) -> Stream.ofNullable(handler.getKey().getPathPatternsCondition()))
            .flatMap((condition) -> condition.getPatterns().stream())
            .filter((pattern) -> !pattern.getPatternString().startsWith("/api/"))
            .filter((pattern) -> !pattern.getPatternString().equals("/error"))
            .sorted(Comparator.comparing(PathPattern::getPatternString));
    }

    /**
     * A page to look at.
     *
     * @param address its path and query
     * @param kind whether it stands for its kind; otherwise it is a state of one
     */
    public record Visit(String address, boolean kind) {
    }

}
