package guide.charted.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The files as BLS and NCES publish them. */
class OfficialFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theOfficialFilesSayWhatTheBundledDataSay() {
        Imported run = Imported.dry("wages", Imported.official("national_M2025_dl.xlsx"),
                Imported.official("natsector_M2024_dl.xlsx"), "outlook", Imported.official("occupation_2024-2034.xlsx"),
                "schools", Imported.official("hd2024.csv"), Imported.official("ic2023_ay.csv"),
                Imported.official("ic2023_py.csv"), Imported.official("c2024_a_majornum1.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("None: the files say what the data say.")
            .contains("| national_M2025_dl.xlsx | wages of May 2025, national estimates | 1401 | 9 |")
            .contains(
                    "| natsector_M2024_dl.xlsx | wages of May 2024, national estimates by NAICS sector | 16434 | 126 |")
            .contains("| occupation_2024-2034.xlsx | projections 2024-34 | 1113 | 9 |")
            .contains("| hd2024.csv | HD 2024, directory | 6072 | 1062 |")
            .contains("| ic2023_ay.csv | IC_AY 2023, charges for a year | 3825 | 859 |")
            .contains("| ic2023_py.csv | IC_PY 2023, prices of whole programs | 2141 | 121 |")
            .contains("| c2024_a_majornum1.csv | C_A 2024, awards | 286979 | 2036 |");
    }

    @Test
    void wagesAndProjectionsThatWereForgottenComeBackFromTheFiles() {
        Path present = ImportedTable.copyOfTheBundled(this.folder);
        Map<String, String> forgotten = new HashMap<>();
        for (String unit : List.of("hour_", "year_")) {
            for (String rank : List.of("mean", "p10", "p25", "median", "p75", "p90")) {
                forgotten.put(unit + rank, "not-found");
            }
        }
        forgotten.put("employment", "not-found");
        new ImportedTable(present, "wage")
            .set((row) -> "US".equals(row.get("area")) && "2025".equals(row.get("data_year")), forgotten)
            .write();
        Map<String, String> sector = new HashMap<>(forgotten);
        sector.putAll(Map.of("share_of_industry", "not-found", "note", "", "owners", ""));
        new ImportedTable(present, "industry_wage")
            .set((row) -> "bls-oews-2024-sector".equals(row.get("source")), sector)
            .write();
        new ImportedTable(present, "projection").set((row) -> "2024-34".equals(row.get("round")),
                Map.of("base_jobs", "not-found", "target_jobs", "not-found", "new_jobs", "not-found", "growth",
                        "not-found", "openings", "not-found", "entry_education", ""))
            .write();
        Imported run = Imported.into(this.folder, "--from", present, "wages",
                Imported.official("national_M2025_dl.xlsx"), Imported.official("natsector_M2024_dl.xlsx"), "outlook",
                Imported.official("occupation_2024-2034.xlsx"));
        assertThat(run.code()).as(run.err()).isZero();
        for (String table : List.of("wage", "industry_wage", "projection", "source")) {
            assertThat(run.into().resolve(table + ".csv")).as(table)
                .hasSameTextualContentAs(DataFile.FOLDER.resolve(table + ".csv"));
        }
        ImportedTable wages = new ImportedTable(run.into(), "wage");
        assertThat(wages.only("soc", "29-2072", "area", "US", "data_year", "2025"))
            .containsEntry("employment", "194720")
            .containsEntry("year_median", "51140")
            .containsEntry("year_mean", "56790")
            .containsEntry("hour_median", "24.59");
        assertThat(new ImportedTable(run.into(), "projection").only("soc", "29-9021", "round", "2024-34"))
            .containsEntry("base_jobs", "41900")
            .containsEntry("target_jobs", "48100")
            .containsEntry("growth", "14.7")
            .containsEntry("openings", "3200")
            .containsEntry("entry_education", "Associate's degree");
        assertThat(new ImportedTable(run.into(), "industry_wage").only("soc", "29-2072", "industry", "sector-53",
                "data_year", "2024"))
            .containsEntry("employment", "suppressed")
            .containsEntry("year_mean", "56650");
    }

    @Test
    void schoolsTheirChargesAndTheirGraduatesComeBackFromTheFiles() {
        Path present = ImportedTable.copyOfTheBundled(this.folder);
        Map<String, String> unpriced = Map.of("tuition_in_district", "not-collected", "tuition_in_state",
                "not-collected", "tuition_out_of_state", "not-collected", "tuition_period", "");
        Map<String, String> school = new HashMap<>(unpriced);
        school.putAll(Map.of("name", "X", "alias", "", "address", "X", "city", "X", "zip", "0", "latitude", "0",
                "longitude", "0", "control", "public"));
        school.putAll(Map.of("level", "four-year", "website", "https://x", "price_calculator", "", "admissions_page",
                "", "aid_page", "", "books", "not-collected"));
        new ImportedTable(present, "institution").set((row) -> true, school).write();
        new ImportedTable(present, "school_point").set((row) -> true, Map.of("x", "0", "y", "0")).write();
        Map<String, String> program = new HashMap<>(unpriced);
        program.putAll(Map.of("graduate_charges", "false", "awards_total", "0"));
        new ImportedTable(present, "program").set((row) -> !"".equals(row.get("cip")), program)
            .set((row) -> DataFile.isNumber(row.get("whole_cost")),
                    Map.of("whole_cost", "not-collected", "whole_books", "not-collected", "whole_cost_period", "",
                            "whole_cost_basis", "", "months", "not-collected"))
            .write();
        new ImportedTable(present, "award_count")
            .set((row) -> "2024".equals(row.get("data_year")), Map.of("awards", "not-collected"))
            .write();
        // Numbers become numbers again in ten-fold jumps: that is what this test is
        // about.
        Imported run = Imported.into(this.folder, "--from", present, "--accept", "jump,cut,fewer", "schools",
                Imported.official("hd2024.csv"), Imported.official("ic2023_ay.csv"), Imported.official("ic2023_py.csv"),
                Imported.official("c2024_a_majornum1.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        for (String table : List.of("school_point", "award_count", "source")) {
            assertThat(run.into().resolve(table + ".csv")).as(table)
                .hasSameTextualContentAs(DataFile.FOLDER.resolve(table + ".csv"));
        }
        Set<String> charged = Book.lines(Imported.official("ic2023_ay.csv"))
            .stream()
            .map((line) -> line.split(",", 2)[0])
            .collect(Collectors.toSet());
        for (String table : List.of("institution", "program")) {
            List<String> others = differences(table, run.into(), charged);
            assertThat(others).as("differences of %s", table).isEmpty();
        }
    }

    /**
     * Rows that are not as before, apart from yearly charges of schools that have no line
     * in IC_AY: no file says anything about those, so they stay forgotten here.
     */
    private static List<String> differences(String table, Path into, Set<String> charged) {
        List<Map<String, String>> bundled = ImportedTable.bundled(table).rows;
        List<Map<String, String>> imported = new ImportedTable(into, table).rows;
        List<String> differences = new ArrayList<>();
        assertThat(imported).hasSameSizeAs(bundled);
        for (int i = 0; i < bundled.size(); i++) {
            Map<String, String> before = bundled.get(i);
            Map<String, String> after = imported.get(i);
            boolean noLine = !charged.contains(before.get("unitid"));
            before.forEach((column, cell) -> {
                boolean charge = column.startsWith("tuition_") || column.equals("books");
                boolean explained = noLine && charge && !DataFile.isNumber(cell);
                if (!cell.equals(after.get(column)) && !explained) {
                    differences.add(before + ": " + column + " " + cell + " became " + after.get(column));
                }
            });
        }
        return differences;
    }

    @Test
    void theNewFolderHoldsAWholeEditionWithItsReport() throws Exception {
        Imported run = Imported.into(this.folder, "wages", Imported.official("national_M2025_dl.xlsx"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(run.into().resolve("manifest.json"))).contains("\"edition\": \"2027-05\"")
            .contains("\"checkedOn\": \"2027-05-20\"");
        assertThat(Files.readString(run.into().resolve("changes/2027-05.json"))).contains("\"from\" : \"2026-11\"");
        assertThat(run.into().resolve("changes/2027-05.md")).content().isEqualTo(run.out());
        assertThat(run.into().resolve("zip_place.csv"))
            .hasSameBinaryContentAs(DataFile.FOLDER.resolve("zip_place.csv"));
    }

}
