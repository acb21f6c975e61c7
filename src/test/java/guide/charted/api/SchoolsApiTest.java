package guide.charted.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SchoolsApiTest {

    private static final DataFile PROGRAMS = DataFile.of("program");

    private static final DataFile SCHOOLS = DataFile.of("institution");

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "", "?degree=associate&state=OH", "?DEGREE=master&degree=MASTER&size=100",
            "?prepares=rhit&size=50", "?prepares=rhia&prepares=cca&page=2", "?zip=44113&within=100&sort=distance",
            "?q=coding+near+Tampa+FL", "?q=herper+college", "?max-tuition=5000&sort=tuition",
            "?max-tuition=5000&unpriced=true&sort=tuition&page=3", "?sort=awards&control=for-profit",
            "?max-months=12&field=coding", "?related=true&inactive=true&sort=name&page=999",
            "?delivery=online&accreditation=cahiim", "?state=AK", "?degree=&color=red&zip=" })
    void aListIsTheOneThatThePageShows(String query) {
        Page page = this.site.get("/schools" + query);
        JsonNode list = Answers.of(this.site.get("/api/v1/schools" + query));
        assertThat(List.of(list.get("schools").asInt(), list.get("programs").asInt()))
            .isEqualTo(numbers(page.text(".found h2")).subList(0, 2));
        List<String> shown = page.document()
            .select(".result h3 a")
            .eachAttr("href")
            .stream()
            .map((href) -> href.substring("/schools/".length()).substring(0, 6))
            .toList();
        assertThat(Answers.unitids(list.get("items").values().stream().toList())).isEqualTo(shown);
        assertThat(page.document().select("[data-count]")).hasSizeGreaterThan(60);
        page.document().select("[data-count]").forEach((count) -> {
            String[] value = count.attr("data-count").split("=", 2);
            assertThat(list.get("facets").get(value[0]).get(value[1]).asInt()).as(value[0] + " " + value[1])
                .isEqualTo(numbers(count.text()).getFirst());
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            degree=associate, degree, associate
            field=coding, cip, 51.0713
            field=records-technology, cip, 51.0707
            field=informatics, cip, 51.2706
            control=for-profit, control, for-profit
            state=oh, state, OH
            delivery=online, online, true
            """)
    void aCountIsTheOneOfTheFiles(String query, String column, String value) {
        Set<String> schools = new HashSet<>();
        SCHOOLS.rows()
            .stream()
            .filter((row) -> row.cells().containsKey(column) && row.is(column, value))
            .forEach((row) -> schools.add(row.get("unitid")));
        List<String> programs = PROGRAMS.rows()
            .stream()
            .filter((row) -> row.is("relevance", "core") && !row.is("awards_total", "0"))
            .filter((row) -> row.cells().containsKey(column) ? row.is(column, value)
                    : schools.contains(row.get("unitid")))
            .map((row) -> row.get("unitid"))
            .toList();
        JsonNode list = Answers.of(this.site.get("/api/v1/schools?" + query));
        assertThat(list.get("programs").asInt()).isEqualTo(programs.size());
        assertThat(list.get("schools").asInt()).isEqualTo(new HashSet<>(programs).size());
    }

    @Test
    void everyValueOnOfferIsCountedAlsoWhereNoSchoolHasIt() {
        JsonNode list = Answers.of(this.site.get("/api/v1/schools?degree=doctorate&delivery=hybrid"));
        assertThat(list.get("schools").asInt()).isZero();
        assertThat(list.get("items")).isEmpty();
        assertThat(list.get("pages").asInt()).isEqualTo(1);
        JsonNode facets = list.get("facets");
        assertThat(facets.propertyNames()).containsExactly("degree", "state", "field", "control", "accreditation",
                "delivery", "prepares");
        assertThat(facets.get("degree").propertyNames())
            .containsExactlyElementsOf(DataFile.of("degree_type").column("code"));
        assertThat(facets.get("state").propertyNames())
            .containsExactlyInAnyOrderElementsOf(DataFile.of("state").column("code"));
        assertThat(facets.get("state").values()).allMatch((count) -> count.isInt() && count.asInt() == 0);
    }

    @Test
    void thePagesTogetherHoldEverySchoolOnceAndAPagePastTheEndIsTheLastOne() {
        String path = "/api/v1/schools?related=true&inactive=true&sort=name&size=100";
        List<String> withPrograms = PROGRAMS.column("unitid").stream().distinct().toList();
        assertThat(Answers.unitids(Answers.allItems(this.site, path)))
            .containsExactlyInAnyOrderElementsOf(withPrograms);
        JsonNode last = Answers.of(this.site.get(path + "&page=5000"));
        assertThat(last.get("page").asInt()).isEqualTo(last.get("pages").asInt()).isEqualTo(11);
        assertThat(last.at("/links/next/missing").asString()).isEqualTo("not-applicable");
        assertThat(last.at("/links/self").asString()).endsWith("&page=11&size=100");
        assertThat(last.at("/links/page").asString()).startsWith("/schools?");
    }

    @Test
    void anExamPutsSchoolsInGroupsWhoseSizesAreTold() {
        String path = "/api/v1/schools?prepares=rhit&size=100";
        JsonNode list = Answers.of(this.site.get(path));
        List<String> groups = Answers.allItems(this.site, path)
            .stream()
            .map((item) -> item.get("group").asString())
            .toList();
        list.get("groups")
            .properties()
            .forEach((size) -> assertThat(groups.stream().filter(size.getKey()::equals).count()).as(size.getKey())
                .isEqualTo(size.getValue().asLong()));
        assertThat(groups)
            .isSortedAccordingTo(Comparator.comparingInt(List.of("confirmed", "candidate", "to-check")::indexOf));
        JsonNode rhit = list.at("/confirmed/rhit");
        assertThat(rhit.get("confirmed").asInt()).isEqualTo(list.at("/groups/confirmed").asInt());
        assertThat(rhit.get("confirmed").asInt() + rhit.get("toCheck").asInt())
            .isEqualTo(list.at("/facets/prepares/rhit").asInt());
    }

    @Test
    void aSchoolAloneIsTheSchoolOfTheListWithAllItsPrograms() {
        String unitid = "202356";
        JsonNode listed = Answers.of(this.site.get("/api/v1/schools?q=cuyahoga&related=true&inactive=true"))
            .get("items")
            .get(0);
        Page answer = this.site.get("/api/v1/schools/" + unitid);
        assertThat(answer).isOk();
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        JsonNode school = Answers.of(answer);
        assertThat(listed.get("unitid").asString()).isEqualTo(unitid);
        listed.properties()
            .forEach((field) -> assertThat(school.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        assertThat(school.get("programs").values()).extracting((program) -> program.get("id").asString())
            .containsExactlyInAnyOrderElementsOf(PROGRAMS.by("unitid")
                .getOrDefault(unitid, List.of())
                .stream()
                .map((row) -> row.get("id"))
                .toList());
        assertThat(this.site.get(school.get("page").asString())).isOk();
        assertThat(school.at("/sources/nces-ipeds/address").asString()).startsWith("https://nces.ed.gov/");
    }

    private static List<Integer> numbers(String words) {
        return Pattern.compile("\\d+")
            .matcher(words.replace(",", "") + " ")
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .toList();
    }

}
