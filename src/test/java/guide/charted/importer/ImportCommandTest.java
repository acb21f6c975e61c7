package guide.charted.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line, the folder it makes and the report that it keeps. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "", "wages", "nonsense file.xlsx --into x --edition 2027-05",
            "wages f.xlsx --edition 2027-05", "wages f.xlsx --into x", "wages f.xlsx --into x --edition May",
            "wages f.xlsx --into x --edition 2027-13", "wages f.xlsx --dry-run --accept everything",
            "wages f.xlsx --dry-run --force yes", "wages f.xlsx --into",
            "wages f.xlsx --dry-run --checked-on yesterday" })
    void aCommandThatIsNotUnderstoodIsAnsweredWithTheUsage(String words) {
        Imported run = Imported.run(this.folder,
                Stream.of(words.split(" ")).filter((word) -> !word.isEmpty()).toList());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("import: ")
            .contains("java -jar charted.jar import KIND FILE…")
            .contains("--accept");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void dataThatLieThereAreNeverWrittenOver() throws IOException {
        Path into = Files.createDirectory(this.folder.resolve("2027-05"));
        Files.writeString(into.resolve("wage.csv"), "the only copy");
        Imported run = Imported.into(this.folder, "wages", book());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not empty");
        assertThat(into.resolve("wage.csv")).hasContent("the only copy");
    }

    @Test
    void anEditionNeedsANameOfItsOwn() {
        Imported run = Imported.run(this.folder, List.of("wages", book().toString(), "--into",
                this.folder.resolve("new").toString(), "--edition", "2026-11"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("are edition 2026-11 already");
    }

    @Test
    void aDryRunReportsAndWritesNothing() throws IOException {
        Imported run = Imported.dry("wages", book(), "--accept", "jump", "--into", this.folder.resolve("2027-05"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("| wage | 4174 | 4183 | 9 | 0 | 0 |");
        try (Stream<Path> files = Files.list(this.folder)) {
            assertThat(files).containsExactly(this.folder.resolve("national_M2026_dl.xlsx"));
        }
    }

    @Test
    void whatIsDoubtfulIsRefusedUntilItIsAcceptedByNameAndThenStandsInTheReport() throws IOException {
        Path book = book();
        Imported refused = Imported.into(this.folder, "wages", book);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("**jump**").contains("import again with --accept jump");
        Imported accepted = Imported.into(this.folder, "wages", book, "--accept", "jump");
        assertThat(accepted.code()).as(accepted.err()).isZero();
        JsonNode report = JsonMapper.shared().readTree(accepted.into().resolve("changes/2027-05.json").toFile());
        assertThat(report.at("/accepted/0/kind").asString()).isEqualTo("JUMP");
    }

    @Test
    void theReportNamesRowsMovesAndReasonsAndIsKeptAsJson() throws IOException {
        Imported run = Imported.into(this.folder, "wages", book(), "--accept", "jump");
        JsonNode report = JsonMapper.shared().readTree(run.into().resolve("changes/2027-05.json").toFile());
        assertThat(report.get("edition").asString()).isEqualTo("2027-05");
        assertThat(report.get("from").asString()).isEqualTo("2026-11");
        assertThat(report.at("/files/0/name").asString()).isEqualTo("national_M2026_dl.xlsx");
        assertThat(report.at("/files/0/lines").asInt()).isEqualTo(9);
        JsonNode wage = report.get("tables")
            .valueStream()
            .filter((table) -> table.get("table").asString().equals("wage"))
            .findFirst()
            .orElseThrow();
        assertThat(wage.get("added").asInt()).isEqualTo(9);
        assertThat(wage.get("removed").asInt()).isZero();
        assertThat(wage.at("/missingBefore/suppressed").asInt()).isEqualTo(183);
        assertThat(wage.at("/missingAfter/suppressed").asInt()).isEqualTo(183);
        assertThat(report.get("moves")).hasSize(10);
        // All occupations had 155,495,730 jobs in May 2025; the workbook of this test
        // says 194,720.
        assertThat(report.at("/moves/0/row").asString()).isEqualTo("00-0000 US 2026");
        assertThat(report.at("/moves/0/before").asString()).isEqualTo("155495730");
        assertThat(report.at("/moves/0/compared").asString()).isEqualTo("00-0000 US 2025");
    }

    @Test
    void reportsOfEarlierEditionsStayWithTheData() throws IOException {
        Imported first = Imported.into(this.folder, "wages", book(), "--accept", "jump");
        Path second = this.folder.resolve("second");
        Imported run = Imported.run(second, List.of("--from", first.into().toString(), "wages", book().toString(),
                "--into", second.toString(), "--edition", "2027-11"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("None: the files say what the data say.");
        assertThat(second.resolve("changes/2027-05.json"))
            .hasSameTextualContentAs(first.into().resolve("changes/2027-05.json"));
        assertThat(second.resolve("changes/2027-11.json")).exists();
        assertThat(second.resolve("wage.csv")).hasSameTextualContentAs(first.into().resolve("wage.csv"));
    }

    private Path book() {
        return Book.national().write(this.folder, "national_M2026_dl.xlsx", "national_M2026_dl");
    }

}
