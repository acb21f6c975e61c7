package guide.charted.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.web.PageEntry;
import guide.charted.web.PageList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SearchPageTest {

    @Autowired
    private Site site;

    @Autowired
    private PageList list;

    @Test
    void theMatchingPassageIsMarked() {
        Page page = ask("may I work from home");
        assertThat(page.main().expectFirst(".search-results > li").select("a").attr("href"))
            .isEqualTo("/career/workplaces#remote");
        assertThat(page.main().expectFirst(".search-results > li").select("mark").eachText()).contains("home");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "schools in Texas online|/schools?state=TX&delivery=online",
            "online schools in TX|/schools?state=TX&delivery=online",
            "cheap associate degree in ohio|/schools?degree=associate&state=OH&sort=tuition",
            "RHIA programs accredited|/schools?accreditation=cahiim&prepares=rhia",
            "43215|/schools?zip=43215&within=50", "schools near Columbus, Ohio|/schools?q=Columbus,%20OH&within=50" })
    void aQuestionWithItsPartsLeadsStraightThere(String query, String href) {
        Page page = ask(query);
        assertThat(page.main().expectFirst(".search-doors a").attr("href")).isEqualTo(href);
        assertThat(this.site.get(href)).isOk();
    }

    @Test
    void theNameOfAStateInTheNameOfASchoolIsNoQuestionAboutTheState() {
        Page page = ask("Ohio State University Main Campus");
        assertThat(page.main().expectFirst(".search-title a").text()).isEqualTo("Ohio State University-Main Campus");
    }

    @Test
    void groupsCarryTheirCountsAndLeadToAllOfTheKind() {
        Page page = ask("community college");
        String schools = page.main().select("nav.pages a[href*=in=school]").text();
        assertThat(schools).matches("Schools \\([\\d,]+\\)");
        assertThat(page.main().select("#school .search-results > li")).hasSize(5);
        Page all = this.site.get("/search?q=community+college&in=school");
        assertThat(all.main().select("#school .search-results > li")).hasSize(20);
        assertThat(all.main().select(".paging a[rel=next]").attr("href"))
            .isEqualTo("/search?q=community%20college&in=school&page=2");
        assertThat(this.site.get("/search?q=community+college&in=SCHOOL&page=99999999999999999")).isOk();
    }

    @Test
    void nothingFoundShowsWhatComesNearAndTheWaysIn() {
        Page page = ask("xqzjk wvvbn");
        assertThat(page).isOk().says("Nothing found for “xqzjk wvvbn”").linksTo("/career").linksTo("/salary");
        assertThat(ask("Hockking Collij").main().text()).contains("Hocking College");
    }

    @Test
    void aWordThatIsNowhereIsLeftOutAndSaid() {
        assertThat(ask("accreditation xqzjkw")).says("Nothing here has the word “xqzjkw”")
            .linksTo("/education#accreditation");
    }

    @Test
    void withoutAQueryThePageHelpsToBegin() {
        assertThat(this.site.get("/search")).isOk().says("Questions to start from");
        assertThat(this.site.get("/search?q=+")).isOk().says("Questions to start from");
    }

    @Test
    void aQueryOver200CharactersIsRefusedAndKept() {
        String words = "coding ".repeat(40).strip();
        Page page = ask(words);
        assertThat(page).hasStatus(400).says("more than 200 characters");
        assertThat(page.main().select(".error-summary a").attr("href")).isEqualTo("#q");
        assertThat(page.main().select("#q").attr("value")).isEqualTo(words);
        assertThat(this.site.get("/search/suggestions?q=" + encoded(words))).hasStatus(400);
        assertThat(ask("x".repeat(200))).isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = { "in=nonsense", "page=0", "page=x", "page=-1", "page=1.5" })
    void aValueOutsideTheContractIsRefusedWithItsName(String parameter) {
        Page page = this.site.get("/search?q=pay&" + parameter);
        assertThat(page).hasStatus(400);
        assertThat(page.main().select(".error-summary a").attr("href"))
            .isEqualTo("#" + parameter.replaceFirst("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u0000", "\ud83d\udc89", "%", "%FF", "\"", "<script>", "a:b AND (c", "*", "~", "\\", "'",
            "{state}", "%s ${7*7} #{x}", "日本語", "or", "in OR", "OH OH OH", "the a of" })
    void oddQueriesAreAnswered(String query) {
        assertThat(ask(query)).isOk();
        assertThat(this.site.get("/search/suggestions?q=" + encoded(query)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%00", "%ED%A0%80", "%FF", "%F0%9F%92%89", "a&q=b", "a&page=1&page=2" })
    void brokenEncodingsAreNoFaultOfOurs(String query) {
        assertThat(this.site.get("/search?q=" + query).status()).isLessThan(500);
        assertThat(this.site.get("/search/suggestions?q=" + query).status()).isLessThan(500);
    }

    @Test
    void resultsAreNotForSearchEngines() {
        Page page = ask("RHIT");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(this.site.get("/career").document().select("meta[name=robots]")).isEmpty();
    }

    @Test
    void suggestionsComeWhileTyping() {
        assertThat(this.site.get("/search/suggestions?q=washt").body()).contains("Washtenaw Community College")
            .contains("/schools/172617-");
        assertThat(this.site.get("/search/suggestions?q=").body()).isEqualTo("[]");
        assertThat(this.site.get("/search/suggestions").body()).isEqualTo("[]");
    }

    @Test
    void everyPageHasTheSearchBoxEvenOneThatIsNotThere() {
        for (String path : List.of("/", "/career", "/schools", "/glossary", "/certifications/rhit")) {
            assertThat(this.site.get(path).document().select("header form[role=search] input[name=q]")).as(path)
                .isNotEmpty();
        }
        Page missing = this.site.get("/certfications-ladder-rhit");
        assertThat(missing).hasStatus(404).linksTo("/certifications/rhit");
        assertThat(missing.document().select("header form[role=search]")).hasSize(1);
    }

    @Test
    void everyPartThatTheVocabularyNamesIsThere() {
        List<String> addresses = DataFile.of("search_name").column("address");
        assertThat(addresses).hasSizeGreaterThan(50).filteredOn(this::isListed).allSatisfy((address) -> {
            String path = address.replaceFirst("#.*", "");
            String parent = path.replaceFirst("/\\*$", "/");
            assertThat(this.list.all()).as(address)
                .anyMatch((page) -> (path.endsWith("*") ? page.path().startsWith(parent) : page.path().equals(path))
                        && (!address.contains("#") || page.parts()
                            .stream()
                            .map(PageEntry.Part::anchor)
                            .anyMatch(address.replaceFirst(".*#", "")::equals)));
        });
    }

    /** The vocabulary may name pages of the contract that are still to come. */
    private boolean isListed(String address) {
        return address.contains("#") || this.list.find(address).isPresent();
    }

    private Page ask(String query) {
        return this.site.get("/search?q=" + encoded(query));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

}
