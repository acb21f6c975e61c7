package guide.charted.api;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class PlanApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Site site;

    @Test
    void aPlanHasTheShapeOfTheContract() {
        JsonNode plan = plan("schooling=high-school&state=OH&goal=RHIT");
        JsonNode route = plan.get("routes").get(0);
        assertThat(route.get("goal").asString()).isEqualTo("RHIT");
        assertThat(route.get("label").asString()).isEqualTo("fastest");
        assertThat(route.get("months").propertyNames()).containsExactly("low", "likely", "high");
        assertThat(route.get("withinBudget").get("missing").asString()).isEqualTo("not-asked");
        assertThat(route.get("inTime").get("missing").asString()).isEqualTo("not-asked");
        assertThat(route.get("payoff").propertyNames()).contains("onPlan", "slow", "stopsHalfway");
        assertThat(route.get("payoff").get("slow").has("breakEvenMonth")).isTrue();
        JsonNode study = route.get("steps").get(0);
        assertThat(study.get("kind").asString()).isEqualTo("study");
        assertThat(study.get("award").asString()).isEqualTo("associate");
        assertThat(study.get("accredited").asBoolean()).isTrue();
        assertThat(study.get("cost").get("likely").isInt()).isTrue();
        assertThat(study.get("sources").values()).extracting(JsonNode::asString).contains("nces-ipeds");
        JsonNode assumption = plan.get("assumptions").get(0);
        assertThat(assumption.propertyNames()).contains("name", "low", "value", "high", "source");
        assertThat(plan.get("blocked").isArray()).isTrue();
    }

    @Test
    void aRouteWithAPriceAndThePayOfAnAreaStandInFieldsOfTheirOwn() {
        JsonNode plan = plan("schooling=high-school&zip=43215&goal=CCA&living=1200");
        assertThat(plan.get("priced").get(0).get("label").asString()).isEqualTo("priced");
        assertThat(plan.get("routes").get(0).get("cheapest").asBoolean()).isFalse();
        assertThat(plan.get("routes").get(0).at("/living/missing").asString()).isEqualTo("not-applicable");
        assertThat(plan.get("priced").get(0).at("/living/likely").asInt()).isEqualTo(9 * 1200);
        assertThat(plan.at("/payAreas/0/metro").asString()).isEqualTo("18140");
        assertThat(plan.at("/payAreas/0/wage/value").asInt()).isEqualTo(47170);
        assertThat(plan.get("sources").has(plan.at("/payAreas/0/wage/source").asString())).isTrue();
        assertThat(plan("zip=43215&metro=18140").at("/wage/value").asInt()).isEqualTo(47170);
    }

    @Test
    void aBlockedGoalNamesItsReasonAndItsSource() {
        JsonNode blocked = plan("schooling=none&goal=ccs").get("blocked").get(0);
        assertThat(blocked.get("code").asString()).isEqualTo("CCS");
        assertThat(blocked.get("reason").asString()).contains("diploma");
        assertThat(blocked.get("source").asString()).isEqualTo("ahima-ccs");
    }

    @Test
    void wishesAreAnsweredWithYesOrNo() {
        JsonNode route = plan("goal=CCA&schooling=high-school&budget=1000&by=2026-12").get("routes").get(0);
        assertThat(route.get("withinBudget").asBoolean()).isTrue();
        assertThat(route.get("inTime").asBoolean()).isFalse();
        assertThat(route.get("inTime").isBoolean()).isTrue();
    }

    @Test
    void everySourceNamedStandsInTheRegister() {
        JsonNode plan = plan("schooling=bachelor-unsure&state=TX&member=true");
        plan.get("routes")
            .forEach((route) -> route.get("steps").forEach((step) -> step.get("sources").forEach((name) -> {
                boolean source = plan.get("sources").has(name.asString());
                boolean assumption = plan.get("assumptions")
                    .valueStream()
                    .anyMatch((one) -> one.get("name").equals(name));
                assertThat(source || assumption).as(name.asString()).isTrue();
            })));
    }

    @Test
    void badInputIsNamedByParameter() {
        Page page = this.site.get("/api/v1/plan?hours=0&goal=MD&start=");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(page.header("Cache-Control")).as("it repeats what the reader entered").contains("private");
        assertThat(JSON.readTree(page.body()).get("errors").valueStream().map((one) -> one.get("parameter").asString()))
            .containsExactly("goal", "hours");
    }

    @Test
    void aPlanIsPrivateAndItsQuestionIsNotLogged(CapturedOutput output, @Autowired Environment environment) {
        Page page = this.site.get("/api/v1/plan?pay=31234&zip=59501");
        assertThat(page.header("Cache-Control")).contains("private");
        this.site.get("/api/v1/plan?pay=31235x&zip=59501");
        assertThat(output.getAll()).doesNotContain("31234", "31235x");
        assertThat(environment.getProperty("server.tomcat.accesslog.enabled", "false")).isEqualTo("false");
    }

    private JsonNode plan(String query) {
        Page page = this.site.get("/api/v1/plan?" + query);
        assertThat(page.status()).isEqualTo(200);
        return JSON.readTree(page.body());
    }

}
