package guide.charted.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that knows nothing of the guide but the address {@code /api-docs}: it finds
 * what it may ask by what the description says, and gets what a reader gets.
 */
@GuideTest
class OutsideProgramTest {

    @Autowired
    private Site site;

    @Test
    void itFindsTheSchoolsThatAReaderFinds() {
        Call call = call("Find schools");
        JsonNode first = ask(call, Map.of("degree", pick(call, "degree", "associate"), "state",
                pick(call, "state", "OH"), "delivery", pick(call, "delivery", "online")));
        List<String> found = new ArrayList<>();
        for (@Nullable
        JsonNode page = first; page != null; page = next(page)) {
            page.get("items").forEach((school) -> found.add(school.get("page").asString()));
        }
        List<String> shown = this.site.get("/schools?degree=associate&state=OH&delivery=online&size=100")
            .document()
            .select(".result h3 a[href^=/schools/], .result h4 a[href^=/schools/]")
            .eachAttr("href");
        assertThat(found).hasSize(first.get("schools").asInt()).isNotEmpty().isEqualTo(shown);
    }

    @Test
    void itLearnsWhichExamsArePossibleNow() {
        Call call = call("Which exams");
        JsonNode answer = ask(call, Map.of("schooling", pick(call, "schooling", "high-school")));
        List<String> open = answer.get("credentials")
            .valueStream()
            .filter((exam) -> exam.get("open").isBoolean() && exam.get("open").asBoolean())
            .map((exam) -> exam.get("code").asString())
            .toList();
        assertThat(answer.get("credentials")).hasSize(20);
        assertThat(open).contains("CCA", "CCS").doesNotContain("RHIT", "RHIA");
        assertThat(this.site.get(answer.at("/links/page").asString())).isOk().says(open.toArray(String[]::new));
    }

    @Test
    void itPlansARouteAndItsMonthsAddUp() {
        Call call = call("Routes");
        JsonNode plan = ask(call, Map.of("schooling", pick(call, "schooling", "high-school"), "goal",
                pick(call, "goal", "RHIT"), "state", pick(call, "state", "OH"), "budget", "20000"));
        JsonNode route = plan.get("routes").get(0);
        assertThat(route.get("goal").asString()).isEqualTo("RHIT");
        assertThat(route.get("withinBudget").isBoolean()).isTrue();
        int months = route.get("steps")
            .valueStream()
            .filter((step) -> !step.get("kind").asString().equals("renewal"))
            .mapToInt((step) -> step.at("/months/likely").asInt())
            .sum();
        assertThat(route.at("/months/likely").asInt()).isEqualTo(months).isPositive();
        route.get("steps")
            .forEach((step) -> assertThat(step.get("sources")).as(step.get("title").asString()).isNotEmpty());
    }

    private Call call(String summary) {
        JsonNode api = JsonMapper.shared().readTree(this.site.get("/api-docs").body());
        return api.get("paths")
            .propertyStream()
            .map((entry) -> new Call(entry.getKey(), entry.getValue().get("get")))
            .filter((call) -> call.get().get("summary").asString().startsWith(summary))
            .findFirst()
            .orElseThrow();
    }

    private static String pick(Call call, String name, String wanted) {
        JsonNode schema = call.get()
            .get("parameters")
            .valueStream()
            .filter((parameter) -> parameter.get("name").asString().equals(name)
                    && parameter.get("in").asString().equals("query"))
            .findFirst()
            .orElseThrow()
            .get("schema");
        JsonNode offered = (schema.has("items") ? schema.get("items") : schema).get("enum");
        return offered.valueStream().map(JsonNode::asString).filter(wanted::equals).findFirst().orElseThrow();
    }

    private JsonNode ask(Call call, Map<String, String> parameters) {
        String query = String.join("&",
                parameters.entrySet()
                    .stream()
                    .map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                    .toList());
        return read(call.path() + "?" + query);
    }

    private @Nullable JsonNode next(JsonNode page) {
        JsonNode next = page.at("/links/next");
        return next.isString() ? read(next.asString()) : null;
    }

    private JsonNode read(String address) {
        Page answer = this.site.get(address);
        assertThat(answer).isOk();
        return JsonMapper.shared().readTree(answer.body());
    }

    private record Call(String path, JsonNode get) {
    }

}
