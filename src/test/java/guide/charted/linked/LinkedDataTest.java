package guide.charted.linked;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.PageList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What machines are told is what a reader sees, in the words of schema.org. */
@GuideTest
class LinkedDataTest {

    /** How a value is put that every page of its kind has, and that is no fact of one. */
    private static final Map<String, String> FORM = Map.of("currency", "USD", "priceCurrency", "USD", "duration", "P1Y",
            "unitCode", "ANN", "addressCountry", "US", "encodingFormat", "text/csv", "isAccessibleForFree", "true");

    /** Of the many of a kind every so many-th is read. */
    private static final Map<PageKind, Integer> STEPS = new EnumMap<>(
            Map.of(PageKind.SCHOOL, 18, PageKind.PLACE, 12, PageKind.TABLE, 4));

    private static final String BASE = "http://localhost:8080";

    private static final Vocabulary VOCABULARY = new Vocabulary();

    @Autowired
    private Site site;

    @Autowired
    private PageList pages;

    @Test
    void everyThingIsOfATypeWithPropertiesAndValuesThatTheVocabularyKnows() {
        Set<String> faults = new TreeSet<>();
        paths()
            .forEach((path) -> things(this.site.get(path)).forEach((thing) -> faults.addAll(VOCABULARY.faults(thing))));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyValueIsOneThatTheReaderSees() {
        Set<String> unseen = new TreeSet<>();
        paths().forEach((path) -> {
            Page page = this.site.get(path);
            things(page).forEach((thing) -> thing.properties()
                .forEach((property) -> values(property.getValue())
                    .filter((value) -> !isSeen(property.getKey(), value, thing, page))
                    .forEach((value) -> unseen
                        .add(path + " " + thing.path("@type").asString() + "." + property.getKey() + ": " + value))));
        });
        assertThat(unseen).isEmpty();
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Set<String> words = Set.of("", "0", "not reported", "not-reported", "suppressed", "not found", "not-found",
                "not-collected", "not-applicable", "unknown", "null", "P0M", "P0Y");
        paths()
            .forEach(
                    (path) -> things(this.site.get(path)).forEach((thing) -> thing.properties()
                        .forEach((property) -> assertThat(saysNothing(property.getValue(), words))
                            .as(path + " " + property)
                            .isFalse())));
    }

    @ParameterizedTest
    @CsvSource({ "/, Occupation", "/career, Occupation", "/salary/oh, Occupation",
            "/certifications, EducationalOccupationalCredential",
            "/certifications/rhia, EducationalOccupationalCredential", "/career/duties, BreadcrumbList",
            "/education/paying, BreadcrumbList", "/outlook, BreadcrumbList",
            "/schools/202356-cuyahoga-community-college-district, CollegeOrUniversity",
            "/schools/202356-cuyahoga-community-college-district, EducationalOccupationalProgram",
            "/schools, CollegeOrUniversity", "/schools?degree=associate&state=OH, CollegeOrUniversity",
            "/schools/outcomes, BreadcrumbList", "/data, Dataset", "/data/wage, Dataset", "/data/wage, PropertyValue" })
    void eachKindOfPageIsAboutItsThings(String path, String type) {
        assertThat(things(this.site.get(path))).extracting((thing) -> thing.get("@type").asString()).contains(type);
    }

    @Test
    void theTrailIsTheOneThatAReaderSees() {
        Stream.of("/certifications/rhit", "/schools/outcomes", "/schools/138716-albany-state-university", "/salary/oh")
            .map(this.site::get)
            .forEach((page) -> {
                List<JsonNode> steps = things(page).stream()
                    .filter((thing) -> thing.get("@type").asString().equals("ListItem"))
                    .toList();
                assertThat(steps).extracting((step) -> step.get("name").asString())
                    .isEqualTo(page.texts("nav.trail li"));
                assertThat(steps).extracting((step) -> step.get("position").asInt()).containsExactly(1, 2);
                assertThat(steps).extracting((step) -> step.at("/item/@id").asString())
                    .containsExactly(BASE + page.document().select("nav.trail a").attr("href"),
                            page.document().select("link[rel=canonical]").attr("href"));
            });
    }

    @Test
    void aDataSetSaysUnderWhichTermsItStands() {
        assertThat(things(this.site.get("/data/wage")).getFirst().path("license").valueStream().map(JsonNode::asString))
            .containsExactly("https://creativecommons.org/publicdomain/mark/1.0/",
                    "https://www.apache.org/licenses/LICENSE-2.0");
    }

    private static boolean saysNothing(JsonNode value, Set<String> words) {
        if (value.isContainer()) {
            return value.isEmpty();
        }
        return value.isNull() || words.contains(value.asString().toLowerCase(Locale.ROOT));
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/schools?degree=associate&state=OH", "/salary/pr", "/salary/vt"));
        for (PageKind kind : PageKind.values()) {
            List<String> all = this.pages.all()
                .stream()
                .filter((page) -> page.kind() == kind)
                .map(PageEntry::path)
                .toList();
            for (int i = 0; i < all.size(); i += STEPS.getOrDefault(kind, 1)) {
                paths.add(all.get(i));
            }
        }
        return paths;
    }

    private static Stream<JsonNode> values(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(LinkedDataTest::values);
        }
        return value.isValueNode() ? Stream.of(value) : Stream.empty();
    }

    private static boolean isSeen(String property, JsonNode value, JsonNode thing, Page page) {
        String text = value.asString();
        String visible = page.document().body().text().toLowerCase(Locale.ROOT);
        if (property.startsWith("@") || text.equals(FORM.get(property)) || property.equals("position")
                || (text.equals("base") && thing.path("@type").asString().equals("MonetaryAmountDistribution"))) {
            return true;
        }
        if (text.startsWith(BASE) || property.equals("url") || property.equals("license")) {
            String href = text.startsWith(BASE) ? text.substring(BASE.length()) : text;
            return text.equals(page.document().select("link[rel=canonical]").attr("href"))
                    || page.document().select("a[href]").eachAttr("href").contains(href);
        }
        if (value.isNumber()) {
            return Stream.of("$" + number(value.decimalValue()), number(value.decimalValue()))
                .anyMatch((shown) -> visible
                    .matches("(?s).*(?<![\\d,.])" + Pattern.quote(shown) + "(?![\\d]|[,.]\\d).*"));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return visible.contains(DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US)
                .format(LocalDate.parse(text))
                .toLowerCase(Locale.ROOT));
        }
        if (text.matches("P\\d+[MY]")) {
            return durations(Period.parse(text)).anyMatch(visible::contains);
        }
        return visible.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> durations(Period period) {
        long months = period.toTotalMonths();
        Stream<String> inMonths = Stream.of(months + " months", months + " month");
        return (months % 12 == 0) ? Stream.concat(inMonths, Stream.of(months / 12 + " years", months / 12 + " year"))
                : inMonths;
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.US).format(number);
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

}
