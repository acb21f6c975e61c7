package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ListFileTest {

    private static final Map<String, DataFile.Row> PROGRAMS = DataFile.of("program")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("id"), Function.identity()));

    private static final Map<String, List<DataFile.Row>> AWARDS = DataFile.of("award_count").by("program");

    private static final Map<String, DataFile.Row> SCHOOLS = DataFile.of("institution")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("unitid"), Function.identity()));

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "", "?degree=associate&state=OH", "?prepares=rhit&sort=tuition",
            "?zip=43215&within=100&sort=distance", "?q=coding&control=for-profit&max-tuition=9000&unpriced=true",
            "?related=true&inactive=true&state=pr&sort=awards", "?delivery=online&degree=master&page=2&size=7" })
    void theFileHoldsEveryProgramOfTheListInItsOrder(String query) {
        DataFile file = DataFile.of(this.site.get("/schools.csv" + query));
        List<String> listed = new ArrayList<>();
        String heading = "";
        String first = "/schools" + query.replaceAll("&page=\\d+", "").replaceAll("&size=\\d+", "");
        for (String next = first + (query.isEmpty() ? "?" : "&") + "size=100"; !next.isEmpty();) {
            Page page = this.site.get(next);
            page.document()
                .select(".result h3 a")
                .eachAttr("href")
                .forEach((href) -> listed.add(href.substring("/schools/".length()).substring(0, 6)));
            heading = page.text(".found h2");
            next = page.document().select("a[rel=next]").attr("href");
        }
        assertThat(file.column("unitid").stream().distinct()).isNotEmpty().containsExactlyElementsOf(listed);
        assertThat(file.column("program")).doesNotHaveDuplicates();
        assertThat(heading.replace(",", "")).contains(listed.size() + " school")
            .contains(file.rows().size() + " program");
    }

    @Test
    void everyLineSaysWhatTheDataFilesSay() {
        DataFile file = DataFile.of(this.site.get("/schools.csv?related=true&inactive=true"));
        assertThat(file.rows()).hasSameSizeAs(PROGRAMS.keySet()).allSatisfy((line) -> {
            DataFile.Row program = row(PROGRAMS, line.get("program"));
            DataFile.Row school = row(SCHOOLS, line.get("unitid"));
            for (String column : List.of("degree", "tuition_in_district", "tuition_in_state", "tuition_out_of_state",
                    "whole_cost", "months", "credits", "awards_total", "source")) {
                assertThat(line.get(column)).as(column).isEqualTo(program.get(column));
            }
            for (String column : List.of("city", "state", "zip", "control", "website")) {
                assertThat(line.get(column)).as(column).isEqualTo(school.get(column));
            }
            assertThat(line.get("school")).isEqualTo(school.get("name"));
            AWARDS.getOrDefault(line.get("program"), List.of())
                .forEach((year) -> assertThat(line.get("awards_" + year.get("data_year")))
                    .isEqualTo(year.get("awards")));
            assertThat(line.cells().values()).doesNotContain("");
        });
    }

    @Test
    void accreditationIsToldWithItsDateAndConfidenceAndNeverDenied() {
        DataFile found = DataFile.of("accreditation");
        Map<String, String> evidence = DataFile.of("accreditation_program")
            .rows()
            .stream()
            .collect(Collectors.toMap((row) -> row.get("program"), (row) -> row.get("accreditation")));
        assertThat(DataFile.of(this.site.get("/schools.csv?related=true&inactive=true")).rows()).allSatisfy((line) -> {
            assertThat(line.get("cahiim_status")).isIn("accredited", "candidacy", "not-applicable", "unknown");
            if (evidence.containsKey(line.get("program"))) {
                DataFile.Row row = found.only("id", evidence.get(line.get("program")), "unitid", line.get("unitid"));
                assertThat(line.get("cahiim_status")).isEqualTo(row.get("status"));
                assertThat(line.get("cahiim_discipline")).isEqualTo(row.get("discipline"));
                assertThat(line.get("cahiim_confidence")).isEqualTo(row.get("confidence"));
                assertThat(line.get("cahiim_as_of")).isEqualTo(row.get("as_of"));
                assertThat(line.get("cahiim_source")).isEqualTo(row.get("source"));
            }
            else {
                assertThat(line.get("cahiim_status"))
                    .isEqualTo(line.is("degree", "certificate") ? "not-applicable" : "unknown");
            }
        });
    }

    @Test
    void milesAreToldOnlyFromAPlace() {
        assertThat(this.site.get("/schools.csv?zip=43215&within=25").body().lines().findFirst().orElseThrow())
            .endsWith(",miles");
        assertThat(this.site.get("/schools.csv?state=OH").body().lines().findFirst().orElseThrow())
            .doesNotContain("miles");
    }

    @Test
    void theListLinksToItsFileAndTheFileHasAName() {
        Page list = this.site.get("/schools?degree=associate&state=OH&page=2&size=5");
        assertThat(list).linksTo("/schools.csv?degree=associate&state=OH");
        Page file = this.site.get("/schools.csv?degree=associate&state=OH");
        assertThat(file).isOk();
        assertThat(file.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(file.header("Content-Disposition"))
            .isEqualTo("attachment; filename=\"charted-schools-2026-11.csv\"");
    }

    @Test
    void aValueThatIsNotAcceptedIsNamedOnALineOfPlainText() {
        Page answer = this.site.get("/schools.csv?degree=diploma&zip=00000&state=OH&size=101");
        assertThat(answer).hasStatus(400);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.body().lines()).hasSize(3)
            .satisfiesExactly((line) -> assertThat(line).startsWith("degree: ").contains("diploma"),
                    (line) -> assertThat(line).startsWith("zip: ").contains("00000"),
                    (line) -> assertThat(line).startsWith("size: ").contains("101"));
    }

    private static DataFile.Row row(Map<String, DataFile.Row> rows, String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

}
