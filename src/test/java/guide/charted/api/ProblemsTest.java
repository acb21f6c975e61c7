package guide.charted.api;

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
class ProblemsTest {

    private static final String PATH = "/api/v1/schools";

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({ "degree, diploma", "state, ZZ", "zip, 00000", "within, 20", "within, 25", "field, cooking",
            "control, private", "accreditation, abhes", "delivery, mail", "prepares, cpc", "max-tuition, cheap",
            "unpriced, perhaps", "max-months, 0", "related, 2", "inactive, no", "sort, volume", "sort, distance",
            "page, 0", "page, one", "size, 101" })
    void aValueOutsideTheContractIsNamedInTheWordsOfThePage(String name, String value) {
        String query = "?" + name + "=" + value;
        Page answer = this.site.get(PATH + query + "&color=red");
        JsonNode problem = problem(answer, 400, PATH);
        assertThat(problem.get("errors").values()).singleElement().satisfies((error) -> {
            assertThat(error.get("parameter").asString()).isEqualTo(name);
            assertThat(error.get("value").asString()).isEqualTo(value);
            assertThat(error.get("message").asString())
                .isEqualTo(this.site.get("/schools" + query).text(".error-summary li"));
        });
        assertThat(problem.get("detail").asString()).isEqualTo(problem.at("/errors/0/message").asString());
    }

    @Test
    void allThatIsWrongIsNamedAtOnceWithWhatIsOnOffer() {
        JsonNode errors = problem(this.site.get(PATH + "?sort=distance&control=private&within=25&state=OH"), 400, PATH)
            .get("errors");
        assertThat(errors.values()).extracting((error) -> error.get("parameter").asString())
            .containsExactlyInAnyOrder("sort", "control", "within");
        assertThat(errors.get(0).get("accepted").values()).extracting(JsonNode::asString)
            .containsExactly("public", "nonprofit", "for-profit");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/999999", "/harper", "/202356-cuyahoga-community-college-district", "/%22%3Cb%3E" })
    void anUnknownSchoolIsNotFoundAndNamed(String unitid) {
        JsonNode problem = problem(this.site.get(PATH + unitid), 404, PATH + unitid);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("unitid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api", "/api/v1", "/api/v2/schools", "/api/v1/schools/202356/programs" })
    void anAddressThatIsNotThereIsAProblemAndNoPage(String path) {
        assertThat(problem(this.site.get(path, "Accept", "text/html"), 404, path).get("errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
    void theApiIsOnlyRead(String method) {
        Page answer = this.site.send(method, PATH);
        problem(answer, 405, PATH);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void addressesBesideTheApiKeepTheirPages() {
        assertThat(this.site.get("/api-nothing")).hasStatus(404).hasHeading("This page is not in the guide");
    }

    private static JsonNode problem(Page answer, int status, String instance) {
        assertThat(answer).hasStatus(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("ETag")).isEmpty();
        JsonNode problem = Answers.of(answer);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).isEqualTo(instance);
        return problem;
    }

}
