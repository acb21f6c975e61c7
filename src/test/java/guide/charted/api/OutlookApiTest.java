package guide.charted.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class OutlookApiTest {

    private static final String PATH = "/api/v1/outlook";

    private final List<DataFile.Row> projections = DataFile.of("projection").rows();

    @Autowired
    private Site site;

    @Test
    void everyRoundOfEveryOccupationIsThereAsPublished() {
        Map<String, String> figures = Map.of("baseJobs", "base_jobs", "targetJobs", "target_jobs", "newJobs",
                "new_jobs", "growth", "growth", "openings", "openings");
        JsonNode answer = Answers.of(this.site.get(PATH));
        int rounds = 0;
        for (JsonNode occupation : answer.get("occupations").values()) {
            for (JsonNode round : occupation.get("rounds").values()) {
                rounds++;
                DataFile.Row row = row(occupation.get("soc").asString(), round.get("round").asString());
                figures.forEach((field, column) -> {
                    JsonNode figure = round.get(field);
                    holds(figure.get("value"), row.get(column));
                    assertThat(figure.get("source").asString()).isEqualTo(row.get("source"));
                    assertThat(figure.get("measure").asString()).isNotBlank();
                });
                assertThat(round.get("reading").asString()).isEqualTo(row.get("reading"));
                assertThat(answer.get("sources").has(row.get("source"))).isTrue();
            }
        }
        assertThat(rounds).isEqualTo(this.projections.size());
        assertThat(answer.get("currentRound").asString()).isEqualTo("2024-34");
    }

    @Test
    void aBlankIsTypedAndTheComputedSplitSaysWhenItDoesNotApply() {
        JsonNode rounds = Answers.of(this.site.get(PATH + "?soc=31-9094")).at("/occupations/0/rounds");
        JsonNode current = rounds.get(rounds.size() - 1);
        assertThat(current.at("/newJobsAYear/missing").asString()).isEqualTo("not-applicable");
        assertThat(rounds.get(0).at("/openings/value/missing").asString()).isEqualTo("not-applicable");
    }

    @Test
    void askedForCodesComeInTheOrderAsked() {
        JsonNode answer = Answers.of(this.site.get(PATH + "?soc=29-9021&soc=&soc=29-2072"));
        assertThat(answer.get("occupations").values()).extracting((one) -> one.get("soc").asString())
            .containsExactly("29-9021", "29-2072");
    }

    @Test
    void anUnknownCodeIsAProblemThatNamesTheParameterAndWhatIsOnOffer() {
        Page page = this.site.get(PATH + "?soc=99-9999");
        assertThat(page).hasStatus(400);
        assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode error = Answers.of(page).at("/errors/0");
        assertThat(error.get("parameter").asString()).isEqualTo("soc");
        assertThat(error.get("accepted").values()).extracting(JsonNode::asString).contains("29-2072", "00-0000");
    }

    @Test
    void theAwardsAreThoseOfTheFileOfThePage() {
        JsonNode awards = Answers.of(this.site.get(PATH)).get("awards");
        List<String> shown = this.site.get("/outlook").texts("#competition table:first-child tbody .value");
        assertThat(awards.values()).extracting((year) -> "%,d".formatted(year.at("/count/value").asInt()))
            .containsExactlyElementsOf(shown.reversed());
    }

    private static void holds(JsonNode value, String cell) {
        if (DataFile.isNumber(cell)) {
            assertThat(value.decimalValue()).isEqualByComparingTo(new BigDecimal(cell));
        }
        else {
            assertThat(value.get("missing").asString()).isEqualTo(cell);
        }
    }

    private DataFile.Row row(String soc, String round) {
        return this.projections.stream()
            .filter((row) -> row.is("soc", soc) && row.is("round", round))
            .findFirst()
            .orElseThrow();
    }

}
