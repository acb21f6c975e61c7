package guide.charted.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import guide.charted.salary.place.PayByHand;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Each figure of the JSON is that of a row, for every state and every area. */
@GuideTest
class SalaryApiTest {

    private static final String PATH = "/api/v1/salary";

    private static final Map<String, String> FIGURES = Map.of("/jobs", "employment", "/locationQuotient", "quotient",
            "/yearly/p10", "year_p10", "/yearly/p25", "year_p25", "/yearly/median", "year_median", "/yearly/p75",
            "year_p75", "/yearly/p90", "year_p90", "/yearly/mean", "year_mean", "/hourly/median", "hour_median");

    @Autowired
    private Site site;

    @Test
    void everyStateIsAnsweredFromItsRows() {
        for (String state : PayByHand.states()) {
            JsonNode answer = Answers.of(this.site.get(PATH + "?state=" + state.toLowerCase(Locale.ROOT)));
            assertThat(answer.at("/place/kind").asString()).isEqualTo("state");
            assertThat(answer.get("page").asString()).isEqualTo("/salary/" + state.toLowerCase(Locale.ROOT));
            isThatOfTheData(answer, state);
        }
    }

    @Test
    void everyAreaIsAnsweredFromItsRows() {
        for (String area : PayByHand.areas()) {
            JsonNode answer = Answers.of(this.site.get(PATH + "?metro=" + area));
            assertThat(answer.at("/place/name").asString()).isEqualTo(PayByHand.name(area));
            assertThat(answer.at("/place/states").values()).extracting(JsonNode::asString)
                .containsExactlyElementsOf(PayByHand.statesOf(area));
            isThatOfTheData(answer, area);
        }
    }

    @Test
    void withoutAPlaceItIsTheNation() {
        JsonNode answer = Answers.of(this.site.get(PATH + "?state=&color=red"));
        assertThat(answer.at("/place/code").asString()).isEqualTo("US");
        isThatOfTheData(answer, "US");
        assertThat(answer.at("/occupations/0/yearly/median/value").asInt()).isEqualTo(51140);
        assertThat(answer.at("/occupations/0/yearly/mean/value").asInt()).isEqualTo(56790);
        assertThat(answer.at("/occupations/0/hourly/median/value").decimalValue()).isEqualByComparingTo("24.59");
    }

    @Test
    void everyFigureSaysItsMeasurePlaceYearAndSource() {
        JsonNode answer = Answers.of(this.site.get(PATH + "?metro=18140&soc=29-9021"));
        assertThat(answer.get("occupations")).hasSize(1);
        JsonNode median = answer.at("/occupations/0/yearly/median");
        assertThat(median.get("measure").asString()).isEqualTo("median");
        assertThat(median.get("place").asString()).isEqualTo("Columbus, OH");
        assertThat(median.get("year").asString()).isEqualTo("May 2025");
        assertThat(median.get("source").asString()).isEqualTo("bls-oews-2025-area");
        assertThat(answer.at("/sources/bls-oews-2025-area/publisher").asString()).contains("BLS");
        assertThat(answer.at("/sources/bea-rpp-2024/publisher").asString()).contains("BEA");
    }

    @Test
    void whatIsMissingIsTyped() {
        assertThat(Answers.of(this.site.get(PATH + "?state=vt")).at("/occupations/0/jobs/value/missing").asString())
            .isEqualTo("suppressed");
        JsonNode none = Answers.of(this.site.get(PATH + "?state=al")).at("/occupations/1");
        assertThat(none.get("published").asBoolean()).isFalse();
        assertThat(none.at("/yearly/median/value/missing").asString()).isEqualTo("not-reported");
        assertThat(Answers.of(this.site.get(PATH + "?state=pr")).at("/priceLevel/value/missing").asString())
            .isEqualTo("not-reported");
    }

    @ParameterizedTest
    @CsvSource({ "state, zz", "state, us", "state, 18140", "metro, 99999", "metro, oh", "soc, 11-9111" })
    void aValueOutsideTheContractIsNamed(String name, String value) {
        Page answer = this.site.get(PATH + "?" + name + "=" + value);
        assertThat(answer).hasStatus(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(Answers.of(answer).at("/errors/0/parameter").asString()).isEqualTo(name);
        assertThat(Answers.of(answer).at("/errors/0/value").asString()).isEqualTo(value);
        assertThat(Answers.of(answer).at("/errors/0/message").asString()).contains("“" + value + "”");
    }

    @Test
    void aStateAndAnAreaAtOnceAreRefused() {
        Page answer = this.site.get(PATH + "?state=oh&metro=18140");
        assertThat(answer).hasStatus(400);
        assertThat(Answers.of(answer).at("/errors/0/parameter").asString()).isEqualTo("metro");
    }

    private static void isThatOfTheData(JsonNode answer, String area) {
        List<JsonNode> occupations = answer.get("occupations").values().stream().toList();
        assertThat(occupations).extracting((pay) -> pay.get("soc").asString())
            .containsExactlyElementsOf(PayByHand.CODES);
        for (JsonNode pay : occupations) {
            String soc = pay.get("soc").asString();
            FIGURES.forEach((pointer, column) -> is(pay.at(pointer + "/value"), PayByHand.cell(soc, area, column),
                    area + pointer));
            if (!area.equals("US")) {
                is(pay.at("/medianAtNationalPrices/value"), PayByHand.adjusted(soc, area), area + " adjusted");
            }
        }
    }

    private static void is(JsonNode value, String cell, String where) {
        if (DataFile.isNumber(cell)) {
            assertThat(value.decimalValue()).as(where).isEqualByComparingTo(cell);
        }
        else {
            assertThat(value.path("missing").asString()).as(where).isEqualTo(cell);
        }
    }

}
