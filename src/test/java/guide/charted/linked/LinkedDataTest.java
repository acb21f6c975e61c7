package guide.charted.linked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What machines are told. The types and properties that may be used are those of
 * schema-org.csv, a list by hand of those of schema.org that the guide uses (its
 * vocabulary was not at hand to compare), with inherited properties under the type that
 * uses them.
 */
@GuideTest
class LinkedDataTest {

    private static final Set<String> AMOUNTS = Set.of("percentile10", "percentile25", "median", "percentile75",
            "percentile90", "price");

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/career", "/salary", "/salary/oh", "/salary/vt", "/salary/pr", "/salary/metro/18140",
            "/salary/metro/3900001", "/certifications/rhit", "/certifications/cpc", "/certifications/chts",
            "/certifications/ladder", "/schools/202356-cuyahoga-community-college-district",
            "/schools/138716-albany-state-university", "/schools?degree=associate&state=OH", "/schools/outcomes",
            "/data" })
    void everyThingIsOfAKnownTypeAndSaysOnlyWhatThePageShows(String path) throws IOException {
        Page page = this.site.get(path);
        assertThat(page).isOk();
        List<JsonNode> things = things(page);
        assertThat(things).as(path).isNotEmpty();
        Map<String, Set<String>> vocabulary = vocabulary();
        String visible = page.main().text();
        for (JsonNode thing : things) {
            String type = thing.get("@type").asString();
            assertThat(vocabulary).containsKey(type);
            thing.properties().forEach((property) -> {
                if (!property.getKey().startsWith("@")) {
                    assertThat(vocabulary.get(type)).as(type).contains(property.getKey());
                }
                assertThat(property.getValue().isNull()).as(property.getKey()).isFalse();
                if (AMOUNTS.contains(property.getKey())) {
                    assertThat(visible).contains(
                            "$" + NumberFormat.getNumberInstance(Locale.US).format(property.getValue().decimalValue()));
                }
            });
            if (thing.has("name") && !type.equals("MonetaryAmountDistribution") && !type.equals("DataDownload")) {
                assertThat(visible.toLowerCase(Locale.ROOT))
                    .contains(thing.get("name").asString().toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "/, Occupation", "/career, Occupation", "/salary/oh, Occupation",
            "/certifications/rhia, EducationalOccupationalCredential",
            "/schools/202356-cuyahoga-community-college-district, CollegeOrUniversity",
            "/schools/202356-cuyahoga-community-college-district, EducationalOccupationalProgram",
            "/schools/outcomes, BreadcrumbList", "/data, Dataset" })
    void eachKindOfPageIsAboutItsThings(String path, String type) {
        assertThat(things(this.site.get(path))).extracting((thing) -> thing.get("@type").asString()).contains(type);
    }

    @Test
    void theTrailIsTheOneThatAReaderSees() {
        Page page = this.site.get("/certifications/rhit");
        List<String> names = things(page).stream()
            .filter((thing) -> thing.get("@type").asString().equals("ListItem"))
            .map((step) -> step.get("name").asString())
            .toList();
        assertThat(names).isEqualTo(page.texts("nav.trail li"));
    }

    @Test
    void payThatIsHeldBackIsLeftOut() {
        Page page = this.site.get("/salary/pr");
        things(page).stream()
            .filter((thing) -> thing.get("@type").asString().equals("MonetaryAmountDistribution"))
            .forEach((salary) -> assertThat(salary.properties())
                .allSatisfy((property) -> assertThat(property.getValue().asString()).isNotEmpty().isNotEqualTo("0")));
    }

    private static List<JsonNode> things(Page page) {
        List<JsonNode> found = new ArrayList<>();
        page.document().select("script[type=application/ld+json]").forEach((block) -> {
            assertThat(block.data()).doesNotContain("<", ">", "&");
            JsonNode json = JsonMapper.shared().readTree(block.data());
            assertThat(json.get("@context").asString()).isEqualTo("https://schema.org");
            collect(json.get("@graph"), found);
        });
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isObject() && node.has("@type")) {
            found.add(node);
        }
        node.forEach((child) -> collect(child, found));
    }

    private static Map<String, Set<String>> vocabulary() throws IOException {
        Map<String, Set<String>> properties = new TreeMap<>();
        Files.readAllLines(Path.of("src/test/resources/schema-org.csv"))
            .stream()
            .skip(1)
            .map((line) -> line.split(","))
            .forEach((pair) -> properties.computeIfAbsent(pair[0], (type) -> new TreeSet<>()).add(pair[1]));
        return properties;
    }

}
