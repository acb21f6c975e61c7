package guide.charted.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every school and program that there is, field by field against the data files.
 */
@GuideTest
@TestInstance(Lifecycle.PER_CLASS)
class SchoolFieldsTest {

    private static final Set<String> REASONS = Set.of("not-reported", "suppressed", "not-applicable", "not-collected",
            "not-found", "conflicting", "not-asked", "unsure");

    @Autowired
    private Site site;

    private List<JsonNode> schools;

    private Map<String, JsonNode> programs;

    @BeforeAll
    void readAll() {
        this.schools = Answers.allItems(this.site, "/api/v1/schools?related=true&inactive=true&size=100");
        this.programs = this.schools.stream()
            .flatMap((school) -> school.get("programs").values().stream())
            .collect(Collectors.toMap((program) -> program.get("id").asString(), Function.identity()));
    }

    @Test
    void everySchoolAndProgramHasEveryKeyOfTheContract() {
        assertThat(this.schools).allSatisfy((school) -> {
            assertThat(school.propertyNames()).startsWith("unitid", "name", "city", "state", "control", "tuition",
                    "distanceMiles", "programs");
            assertThat(school.propertyNames()).isEqualTo(this.schools.getFirst().propertyNames());
            assertThat(school.get("tuition").propertyNames()).containsExactly("inDistrict", "inState", "outOfState",
                    "year");
            assertThat(school.get("distanceMiles").get("missing").asString()).isEqualTo("not-asked");
        });
        JsonNode first = this.programs.values().iterator().next();
        assertThat(this.programs.values()).allSatisfy((program) -> {
            assertThat(program.propertyNames()).startsWith("id", "degree", "awardLevel", "field", "cip", "awards",
                    "tuition", "cahiim");
            assertThat(program.propertyNames()).isEqualTo(first.propertyNames());
            assertThat(program.get("awards").propertyNames()).containsExactly("2020", "2021", "2022", "2023", "2024");
            assertThat(program.get("cahiim").propertyNames()).startsWith("status", "discipline", "asOf", "confidence");
            assertThat(program.get("cahiim").get("status").asString()).isIn("accredited", "candidacy", "not-applicable",
                    "unknown");
            assertThat(program.get("cahiim").get("discipline").asString()).isIn("him", "hi", "other", "unknown");
        });
    }

    @Test
    void nothingIsNullOrEmptyTextAndEveryBlankSaysWhy() {
        this.schools.stream().flatMap(Answers::everyNode).forEach((node) -> {
            assertThat(node.isNull() || (node.isString() && node.asString().isBlank())).isFalse();
            if (node.has("missing")) {
                assertThat(node.propertyNames()).containsExactly("missing");
                assertThat(node.get("missing").asString()).isIn(REASONS);
            }
        });
    }

    @Test
    void everyFigureOfASchoolIsTheOneInTheFile() {
        Map<String, DataFile.Row> rows = byId("institution", "unitid");
        assertThat(this.schools).hasSize(rows.size());
        for (JsonNode school : this.schools) {
            DataFile.Row row = only(rows, school.get("unitid").asString());
            assertTuition(school.get("tuition"), row);
            assertFigure(school.at("/books/value"), row.get("books"));
            assertFigure(school.at("/netPrice/value"), row.get("net_price"));
            assertFigure(school.at("/graduationRate/value"), row.get("graduation_rate"));
            assertFigure(school.at("/enrollment/value"), row.get("enrollment"));
            assertYear(school.at("/netPrice/year"), row.get("net_price_period"));
            assertYear(school.at("/graduationRate/year"), row.get("graduation_rate_year"));
            for (String same : List.of("name", "city", "state", "control", "zip", "level", "website")) {
                assertThat(school.get(same).asString()).isEqualTo(row.get(same));
            }
        }
    }

    @Test
    void everyFigureOfAProgramIsTheOneInTheFile() {
        Map<String, DataFile.Row> rows = byId("program", "id");
        assertThat(this.programs.keySet()).isEqualTo(rows.keySet());
        this.programs.forEach((id, program) -> {
            DataFile.Row row = only(rows, id);
            assertTuition(program.get("tuition"), row);
            assertFigure(program.at("/wholeCost/value"), row.get("whole_cost"));
            assertFigure(program.get("months"), row.get("months"));
            assertFigure(program.get("credits"), row.get("credits"));
            assertFigure(program.get("awardsTotal"), row.get("awards_total"));
            assertWord(program.get("awardLevel"), row.get("award_level"));
            assertWord(program.get("cip"), row.get("cip"));
            assertWord(program.get("page"), row.get("page"));
            assertWord(program.get("deliverySource"), row.get("delivery_source"));
            assertThat(program.get("degree").asString()).isEqualTo(row.get("degree"));
        });
    }

    @Test
    void everyCountOfAwardsIsTheOneInTheFile() {
        DataFile.of("award_count")
            .rows()
            .forEach((row) -> assertFigure(
                    only(this.programs, row.get("program")).get("awards").get(row.get("data_year")),
                    row.get("awards")));
    }

    @Test
    void whatIsSaidOfCahiimIsTheEvidenceOrNothing() {
        Map<String, DataFile.Row> evidence = byId("accreditation", "id");
        Map<String, DataFile.Row> found = new HashMap<>();
        DataFile.of("accreditation_program")
            .rows()
            .forEach((row) -> found.put(row.get("program"), evidence.get(row.get("accreditation"))));
        this.programs.forEach((id, program) -> {
            JsonNode cahiim = program.get("cahiim");
            DataFile.Row row = found.get(id);
            if (row == null) {
                assertThat(cahiim.get("status").asString())
                    .isEqualTo(program.get("degree").asString().equals("certificate") ? "not-applicable" : "unknown");
                assertThat(cahiim.get("discipline").asString()).isEqualTo("unknown");
                assertWord(cahiim.get("asOf"), "");
                assertWord(cahiim.get("confidence"), "");
            }
            else {
                for (String same : List.of("status", "discipline", "confidence", "source")) {
                    assertThat(cahiim.get(same).asString()).as(id + " " + same).isEqualTo(row.get(same));
                }
                assertThat(cahiim.get("asOf").asString()).isEqualTo(row.get("as_of"));
            }
        });
    }

    private static <T> T only(Map<String, T> rows, String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow(() -> new AssertionError("No " + id));
    }

    private static Map<String, DataFile.Row> byId(String file, String column) {
        return DataFile.of(file)
            .rows()
            .stream()
            .collect(Collectors.toMap((row) -> row.get(column), Function.identity()));
    }

    private static void assertTuition(JsonNode tuition, DataFile.Row row) {
        assertFigure(tuition.get("inDistrict"), row.get("tuition_in_district"));
        assertFigure(tuition.get("inState"), row.get("tuition_in_state"));
        assertFigure(tuition.get("outOfState"), row.get("tuition_out_of_state"));
        assertYear(tuition.get("year"), row.get("tuition_period"));
    }

    private static void assertFigure(JsonNode value, String cell) {
        if (DataFile.isNumber(cell)) {
            assertThat(value.isNumber()).isTrue();
            assertThat(value.toString()).doesNotContainIgnoringCase("e").isEqualTo(cell);
        }
        else {
            assertThat(value.get("missing").asString()).isEqualTo(cell);
        }
    }

    private static void assertWord(JsonNode value, String cell) {
        if (cell.isEmpty()) {
            assertThat(value.get("missing").asString()).isEqualTo("not-found");
        }
        else {
            assertThat(value.asString()).isEqualTo(cell);
        }
    }

    private static void assertYear(JsonNode value, String cell) {
        assertThat(value.asString()).matches("\\d{4}(-\\d{2})?");
        if (!cell.isEmpty()) {
            assertThat(value.asString()).isEqualTo(cell);
        }
    }

}
