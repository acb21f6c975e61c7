package guide.charted.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SitemapTest {

    private static final String BASE = "http://localhost:8080";

    @Autowired
    private Site site;

    @Autowired
    private PageList pages;

    @Autowired
    private Edition edition;

    @Test
    void theSitemapHoldsEveryListedPageOnceWithTheDayOfItsFacts() {
        Document map = sitemap();
        List<String> addresses = map.select("url > loc").eachText();
        assertThat(addresses).doesNotHaveDuplicates().hasSizeLessThan(50_000);
        assertThat(addresses).containsAll(this.pages.all().stream().map((page) -> BASE + page.path()).toList());
        assertThat(map.select("url > lastmod").eachText()).hasSameSizeAs(addresses)
            .allSatisfy((day) -> assertThat(LocalDate.parse(day)).isBeforeOrEqualTo(this.edition.checkedOn()));
    }

    @Test
    void itHoldsEachDegreeInEachStateThatASchoolOffersIt() {
        Set<String> schools = DataFile.of("institution")
            .where("state", "OH")
            .column("unitid")
            .stream()
            .collect(Collectors.toSet());
        Set<String> degrees = DataFile.of("program")
            .rows()
            .stream()
            .filter((row) -> row.is("relevance", "core") && !row.is("awards_total", "0"))
            .filter((row) -> schools.contains(row.get("unitid")))
            .map((row) -> BASE + "/schools?degree=" + row.get("degree") + "&state=OH")
            .collect(Collectors.toSet());
        assertThat(degrees).hasSizeGreaterThan(2);
        assertThat(sitemap().select("loc").eachText().stream().filter((href) -> href.matches(".*degree=.*state=OH")))
            .containsExactlyInAnyOrderElementsOf(degrees);
    }

    @Test
    void whatItHoldsIsForSearchEnginesUnderThatAddress() {
        List<String> chosen = sitemap().select("loc").eachText().stream().filter((href) -> href.contains("?")).toList();
        assertThat(chosen).hasSizeGreaterThan(150);
        for (int i = 0; i < chosen.size(); i += 17) {
            Page page = this.site.get(chosen.get(i).substring(BASE.length()));
            assertThat(page).isOk();
            assertThat(page.document().select("link[rel=canonical]").attr("href")).isEqualTo(chosen.get(i));
            assertThat(page.document().select("meta[name=robots]")).isEmpty();
            assertThat(page.text("h1")).isNotEqualTo("Find a school");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/schools?degree=associate&control=public", "/schools?degree=associate&degree=bachelor",
            "/schools?q=ohio", "/search?q=rhit", "/schools/compare?id=138716&id=144865",
            "/certifications/check?schooling=none", "/schools?degree=diploma", "/schools?state=VT&degree=doctorate" })
    void otherChoicesAreNot(String path) {
        assertThat(this.site.get(path).document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void robotsAreShownTheSitemap() {
        Page robots = this.site.get("/robots.txt");
        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.body()).contains("Sitemap: " + BASE + "/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/career", "/certifications/rhit", "/salary/oh", "/schools?state=OH",
            "/schools/202356-cuyahoga-community-college-district", "/outlook" })
    void whoeverLinksToAPageIsToldWhatItIs(String path) {
        Page page = this.site.get(path);
        assertThat(meta(page, "property=og:title")).isEqualTo(page.document().title());
        assertThat(meta(page, "property=og:url")).isEqualTo(page.document().select("link[rel=canonical]").attr("href"));
        assertThat(meta(page, "property=og:site_name")).isEqualTo("Charted");
        assertThat(meta(page, "property=og:type")).isEqualTo("website");
        assertThat(this.site.get(meta(page, "property=og:image").substring(BASE.length())).header("Content-Type"))
            .isEqualTo("image/png");
        assertThat(meta(page, "name=description")).isEqualTo(meta(page, "property=og:description"))
            .hasSizeBetween(40, 165);
    }

    private Document sitemap() {
        Page page = this.site.get("/sitemap.xml");
        assertThat(page).isOk();
        assertThat(page.header("Content-Type")).startsWith("application/xml");
        return Jsoup.parse(page.body(), Parser.xmlParser());
    }

    private static String meta(Page page, String attribute) {
        return page.document().expectFirst("meta[" + attribute + "]").attr("content");
    }

}
