package guide.charted.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.certification.Schooling;
import guide.charted.fact.Missing;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class EligibilityApiTest {

    private static final String PATH = "/api/v1/eligibility";

    @Autowired
    private Site site;

    @Test
    void allTwentyAreAnsweredWithTheFieldsOfTheContract() {
        JsonNode answer = answer("?schooling=associate-unsure&holds=cca&coding-months=12");
        assertThat(answer.get("credentials").values()).extracting((one) -> one.get("code").asString())
            .containsExactlyElementsOf(DataFile.of("certification").column("code"));
        answer.get("credentials").values().forEach((one) -> {
            assertThat(one.propertyNames()).contains("code", "held", "open", "opensAfter", "routes", "advice");
            one.get("routes").values().forEach((route) -> {
                assertThat(route.propertyNames()).contains("id", "historic", "met", "conditions");
                route.get("conditions")
                    .values()
                    .forEach((condition) -> assertThat(condition.propertyNames()).contains("text", "met", "source"));
            });
        });
        assertThat(one(answer, "CCA").get("held").asBoolean()).isTrue();
        assertThat(one(answer, "CCS").get("held").asBoolean()).isFalse();
    }

    @Test
    void theAnswerIsThatOfTheRules() {
        JsonNode answer = answer("?schooling=high-school&coding-months=0");
        assertThat(one(answer, "CCS").get("open").asBoolean()).isTrue();
        assertThat(one(answer, "CCS").at("/opensAfter/missing").asString()).isEqualTo("not-applicable");
        assertThat(one(answer, "RHIT").get("open").isBoolean()).isTrue();
        assertThat(one(answer, "RHIT").get("open").asBoolean()).isFalse();
        assertThat(one(answer, "RHIT").get("steps").asString()).isEqualTo("one");
        assertThat(one(answer, "RHIT").get("opensAfter").asString()).startsWith("An associate's degree.");
        assertThat(one(answer, "CPC").get("letters").asString()).isEqualTo("CPC-A");
    }

    @Test
    void whoHasPassedTheExamUnderOtherLettersHasNothingToSit() {
        JsonNode cpc = one(answer("?schooling=high-school&holds=cpc-a&coding-months=0"), "CPC");
        assertThat(cpc.get("held").asBoolean()).isFalse();
        assertThat(cpc.get("passed").asString()).isEqualTo("CPC-A");
        assertThat(cpc.get("open").isBoolean()).isTrue();
        assertThat(cpc.get("open").asBoolean()).isFalse();
        assertThat(cpc.at("/opensAfter/missing").asString()).isEqualTo("not-applicable");
        JsonNode full = answer("?holds=cpc");
        assertThat(one(full, "CPC").get("held").asBoolean()).isTrue();
        assertThat(one(full, "CPC").at("/passed/missing").asString()).isEqualTo("not-applicable");
        assertThat(one(full, "CPC-A").get("passed").asString()).isEqualTo("CPC");
        assertThat(one(full, "COC").get("open").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotKnownSaysWhy() {
        JsonNode answer = answer("?schooling=associate-unsure");
        assertThat(one(answer, "RHIT").at("/open/missing").asString()).isEqualTo("unsure");
        assertThat(one(answer, "CDIP").at("/open/missing").asString()).isEqualTo("not-found");
        assertThat(one(answer, "CDIP").get("routes").size()).isZero();
        assertThat(one(answer, "CHPS").at("/open/missing").asString()).isEqualTo("not-asked");
        assertThat(one(answer(""), "RHIA").at("/open/missing").asString()).isEqualTo("not-asked");
        Set<String> reasons = Stream.of(Missing.values()).map(Missing::code).collect(Collectors.toSet());
        assertThat(Answers.everyNode(answer)).noneMatch(JsonNode::isNull)
            .filteredOn((node) -> node.has("missing"))
            .allSatisfy((node) -> assertThat(reasons).contains(node.get("missing").asString()));
    }

    @Test
    void historicWaysAreMarkedAndNeverMet() {
        JsonNode rhia = one(answer("?schooling=high-school&holds=rhit"), "RHIA");
        assertThat(rhia.get("routes").values()).filteredOn((route) -> route.get("historic").asBoolean())
            .singleElement()
            .satisfies((route) -> assertThat(route.get("met").asBoolean()).isFalse());
        assertThat(rhia.get("open").asBoolean()).isFalse();
    }

    @Test
    void adviceIsNoCondition() {
        JsonNode cca = one(answer("?schooling=high-school"), "CCA");
        assertThat(cca.get("advice").values()).extracting(JsonNode::asString)
            .containsExactlyElementsOf(DataFile.of("recommendation")
                .rows()
                .stream()
                .filter((row) -> row.is("credential", "CCA"))
                .map((row) -> row.get("text"))
                .toList());
        assertThat(cca.at("/routes/0/conditions").size()).isEqualTo(1);
    }

    @Test
    void everySourceThatIsNamedIsListed() {
        JsonNode answer = answer("?schooling=high-school");
        List<String> named = Answers.everyNode(answer.get("credentials"))
            .flatMap((node) -> node.has("source") ? Stream.of(node.get("source").asString()) : Stream.empty())
            .toList();
        assertThat(answer.get("sources").propertyNames()).containsAll(named);
    }

    @Test
    void thePageAndThisAnswerLeadToEachOtherByOneAddress() {
        JsonNode links = answer("?coding-months=12&holds=CCA&schooling=some-college&schooling=high-school")
            .get("links");
        String query = "?schooling=high-school&schooling=some-college&holds=cca&coding-months=12";
        assertThat(links.get("self").asString()).isEqualTo(PATH + query);
        assertThat(links.get("page").asString()).isEqualTo("/certifications/check" + query);
        assertThat(this.site.get(links.get("page").asString())).isOk();
    }

    @ParameterizedTest
    @CsvSource({ "schooling, phd", "holds, mba", "coding-months, -3", "coding-months, 9999" })
    void aValueOutsideTheContractIsNamedInTheWordsOfThePage(String name, String value) {
        String query = "?" + name + "=" + value;
        Page page = this.site.get(PATH + query);
        assertThat(page).hasStatus(400);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        JsonNode error = Answers.of(page).at("/errors/0");
        assertThat(error.get("parameter").asString()).isEqualTo(name);
        assertThat(error.get("message").asString())
            .isEqualTo(this.site.get("/certifications/check" + query).text(".error-summary li"));
        if (name.equals("schooling")) {
            assertThat(error.get("accepted").values()).extracting(JsonNode::asString)
                .containsExactlyElementsOf(Stream.of(Schooling.values()).map(Schooling::code).toList());
        }
    }

    @Test
    void theDocumentedExampleIsWhatIsAnswered() throws IOException {
        String docs = Files.readString(Path.of("docs/api.md"));
        Matcher example = Pattern
            .compile("## Which exams.*?`(/api/v1/eligibility[^`]+)`.*?```json\n(.*?)```", Pattern.DOTALL)
            .matcher(docs);
        assertThat(example.find()).isTrue();
        JsonNode printed = JsonMapper.shared().readTree(example.group(2));
        JsonNode rhit = one(Answers.of(this.site.get(example.group(1))), "RHIT");
        printed.properties()
            .stream()
            .filter((field) -> !field.getKey().equals("routes"))
            .forEach((field) -> assertThat(rhit.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        printed.at("/routes/0")
            .properties()
            .forEach((field) -> assertThat(rhit.at("/routes/0").get(field.getKey())).as(field.getKey())
                .isEqualTo(field.getValue()));
        for (Schooling schooling : Schooling.values()) {
            assertThat(docs).contains("`" + schooling.code() + "`");
        }
    }

    private JsonNode answer(String query) {
        Page page = this.site.get(PATH + query);
        assertThat(page).isOk();
        return Answers.of(page);
    }

    private static JsonNode one(JsonNode answer, String code) {
        return answer.get("credentials")
            .values()
            .stream()
            .filter((entry) -> entry.get("code").asString().equals(code))
            .findFirst()
            .orElseThrow();
    }

}
