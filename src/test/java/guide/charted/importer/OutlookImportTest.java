package guide.charted.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Table 1.2 of the projections in its documented layout, of a round that is not in the
 * guide yet.
 */
class OutlookImportTest {

    private static final String SHEET = "Table 1.2";

    private static final String CODE = "2025 National Employment Matrix code";

    @TempDir
    private Path folder;

    @Test
    void aNewRoundIsAddedInJobsWithTheYearsOfItsHeader() {
        Imported run = Imported.into(this.folder, "outlook",
                table(2025, 2035).write(this.folder, "occupation.xlsx", SHEET));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "projection").only("soc", "29-2072", "round", "2025-35"))
            .containsEntry("base_year", "2025")
            .containsEntry("target_year", "2035")
            .containsEntry("base_jobs", "194800")
            .containsEntry("target_jobs", "208600")
            .containsEntry("new_jobs", "13800")
            .containsEntry("growth", "7.1")
            .containsEntry("openings", "14200")
            .containsEntry("entry_education", "Postsecondary nondegree award")
            .containsEntry("reading", "official-file")
            .containsEntry("source", "bls-ep-2025-35");
        assertThat(new ImportedTable(run.into(), "source").only("id", "bls-ep")).containsEntry("vintage",
                "a round each year; newest read 2025-35");
    }

    @Test
    void whatOthersQuotedOfTheRoundGivesWayToTheTable() {
        assertThat(ImportedTable.bundled("projection").only("soc", "00-0000", "round", "2025-35"))
            .containsEntry("reading", "secondary");
        Imported run = Imported.into(this.folder, "outlook",
                table(2025, 2035).write(this.folder, "occupation.xlsx", SHEET));
        assertThat(new ImportedTable(run.into(), "projection").only("soc", "00-0000", "round", "2025-35"))
            .containsEntry("reading", "official-file")
            .containsEntry("note", "")
            .containsEntry("source", "bls-ep-2025-35");
    }

    @Test
    void aDashIsNotApplicableAndNeverZero() {
        Book table = table(2025, 2035);
        row(table, "29-2072").put(upper("Occupational openings, 2025–35 annual average"), "—");
        row(table, "29-2072").put(upper("Typical education needed for entry"), "—");
        Imported run = Imported.into(this.folder, "outlook", table.write(this.folder, "occupation.xlsx", SHEET));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "projection").only("soc", "29-2072", "round", "2025-35"))
            .containsEntry("openings", "not-applicable")
            .containsEntry("entry_education", "");
    }

    @Test
    void aRoundThatDoesNotSpanTenYearsIsRefused() {
        Imported run = Imported.into(this.folder, "outlook",
                table(2025, 2034).write(this.folder, "occupation.xlsx", SHEET));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a round spans ten years, not [2025, 2034]");
        assertThat(run.left()).isEmpty();
    }

    @Test
    void aRoundThatHasNotBegunAndAnOccupationThatIsMissingAreDoubtful() {
        Book table = table(2028, 2038);
        table.rows.remove(row(table, "29-9021"));
        Imported run = Imported.into(this.folder, "outlook", table.write(this.folder, "occupation.xlsx", SHEET));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("2028 has not been yet", "29-9021", "--accept year,occupations");
        assertThat(run.left()).isEmpty();
    }

    @Test
    void aLineThatStandsTwiceIsRefused() {
        Book table = table(2025, 2035);
        table.rows.add(row(table, "29-2072"));
        Imported run = Imported.into(this.folder, "outlook", table.write(this.folder, "occupation.xlsx", SHEET));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("29-2072 stands twice");
    }

    @Test
    void aWorkbookWithoutTheTableIsRefused() {
        Imported run = Imported.into(this.folder, "outlook",
                table(2025, 2035).write(this.folder, "occupation.xlsx", "Table 1.1"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("it has no sheet called Table 1");
    }

    private static Book table(int base, int target) {
        String range = base + "–" + target % 100;
        List<String> columns = List.of("2025 National Employment Matrix title", CODE, "Occupation type",
                "Employment, " + base, "Employment, " + target, "Employment change, numeric, " + range,
                "Employment change, percent, " + range, "Occupational openings, " + range + " annual average",
                "Typical education needed for entry");
        Book book = new Book(columns);
        for (String soc : Book.TODAY) {
            List<Object> cells = List.of("Occupation", soc, soc.equals("00-0000") ? "Summary" : "Line item", 194.8,
                    208.6, 13.8, 7.1, 14.2, "Postsecondary nondegree award");
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(upper(columns.get(i)), cells.get(i));
            }
            book.rows.add(row);
        }
        return book;
    }

    private static Map<String, Object> row(Book table, String soc) {
        return table.rows.stream().filter((row) -> soc.equals(row.get(upper(CODE)))).findFirst().orElseThrow();
    }

    private static String upper(String column) {
        return column.toUpperCase(Locale.ROOT);
    }

}
