package guide.charted;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ArticleFactsTest {

    private static final String[] PAGES = { "/career", "/career/duties", "/career/workplaces", "/career/alternatives",
            "/education", "/certifications", "/certifications/rhit", "/certifications/rhia", "/outlook", "/schools" };

    @Autowired
    private Site site;

    @Test
    void allThirtyFiveFactsOfTheArticleAreReadWithVerdictAndSource() {
        Map<String, Element> facts = new TreeMap<>();
        for (String page : PAGES) {
            this.site.get(page).main().select("[data-fact]").forEach((fact) -> facts.put(fact.attr("data-fact"), fact));
        }
        assertThat(facts).containsOnlyKeys(
                IntStream.rangeClosed(1, 35).mapToObj((number) -> String.format("A%02d", number)).toList());
        assertThat(facts.values()).allSatisfy((fact) -> {
            assertThat(fact.select(".verdict").text()).as(fact.attr("data-fact"))
                .isIn("Confirmed.", "Superseded.", "Contradicted.", "Unsupported.");
            assertThat(fact.select("a.cite[href='/sources#learn-org']")).as(fact.attr("data-fact")).isNotEmpty();
        });
    }

}
