package guide.charted.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Wage workbooks of the layouts that BLS has published since May 2014. */
class WageImportTest {

    @TempDir
    private Path folder;

    @Test
    void aNewYearOfTheNationIsAddedBesideTheOthers() {
        Book book = Book.national();
        Imported run = Imported.into(this.folder, "wages",
                book.write(this.folder, "national_M2026_dl.xlsx", "national_M2026_dl"), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable wages = new ImportedTable(run.into(), "wage");
        assertThat(wages.rows).hasSize(ImportedTable.bundled("wage").rows.size() + Book.TODAY.size());
        assertThat(wages.only("soc", "29-2072", "area", "US", "data_year", "2026"))
            .containsEntry("year_median", "51140")
            .containsEntry("hour_median", "24.59")
            .containsEntry("quotient", "not-applicable")
            .containsEntry("reading", "official-file")
            .containsEntry("source", "bls-oews-2026");
        assertThat(wages.only("soc", "29-2072", "area", "US", "data_year", "2025"))
            .isEqualTo(ImportedTable.bundled("wage").only("soc", "29-2072", "area", "US", "data_year", "2025"));
        assertThat(new ImportedTable(run.into(), "source").only("id", "bls-oews-2026")).containsEntry("title",
                "Occupational Employment and Wage Statistics, May 2026 national estimates, file national_M2026_dl.xlsx")
            .containsEntry("vintage", "May 2026")
            .containsEntry("checked_on", "2027-05-20");
        assertThat(run.out()).contains("| wage | 4174 | 4183 | 9 | 0 | 0 |");
    }

    @Test
    void marksBecomeReasonsAndNeverZeros() {
        Book book = Book.national();
        book.row("29-2072").putAll(Map.of("TOT_EMP", "**", "A_MEAN", "*", "H_MEAN", "*"));
        book.row("11-9111").putAll(Map.of("A_PCT90", "#", "H_PCT90", "#"));
        book.row("29-2099").putAll(Map.of("TOT_EMP", "~"));
        book.row("31-9092")
            .putAll(Map.of("H_MEAN", "*", "H_MEDIAN", "*", "H_PCT10", "*", "H_PCT25", "*", "H_PCT75", "*", "H_PCT90",
                    "*", "ANNUAL", "TRUE"));
        Imported run = Imported.into(this.folder, "wages",
                book.write(this.folder, "national_M2026_dl.xlsx", "national_M2026_dl"), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable wages = new ImportedTable(run.into(), "wage");
        assertThat(wages.only("soc", "29-2072", "area", "US", "data_year", "2026"))
            .containsEntry("employment", "suppressed")
            .containsEntry("year_mean", "suppressed")
            .containsEntry("year_median", "51140");
        assertThat(wages.only("soc", "11-9111", "area", "US", "data_year", "2026"))
            .containsEntry("year_p90", "suppressed")
            .extractingByKey("note")
            .asString()
            .startsWith("BLS prints no pay of");
        assertThat(wages.only("soc", "29-2099", "area", "US", "data_year", "2026")).containsEntry("employment",
                "suppressed");
        assertThat(wages.only("soc", "31-9092", "area", "US", "data_year", "2026"))
            .containsEntry("hour_mean", "not-applicable")
            .containsEntry("year_mean", "56790");
    }

    @Test
    void theStateFileReplacesTheCopyThatWasReadBeforeItAndNamesItselfAsTheSource() {
        Book book = Book.states();
        Imported run = Imported.into(this.folder, "wages",
                Book.zip(this.folder, "oesm25st.zip", book.write(this.folder, "state_M2025_dl.xlsx", "state_M2025_dl")),
                "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "wage").only("soc", "29-2072", "area", "VT", "data_year", "2025"))
            .containsEntry("employment", "194720")
            .containsEntry("quotient", "1.07")
            .containsEntry("reading", "official-file")
            .containsEntry("source", "bls-oews-2025-state-file");
        assertThat(new ImportedTable(run.into(), "source").only("id", "bls-oews-2025-state-file")).containsEntry("kind",
                "dataset");
    }

    @Test
    void oneZipHoldsMetropolitanAndNonmetropolitanAreas() {
        Path metro = Book.areas("metro").write(this.folder, "MSA_M2026_dl.xlsx", "MSA_M2026_dl");
        Book rest = Book.areas("nonmetro");
        // Sheets keep the codes of nonmetropolitan areas as numbers, so the zero in front
        // is lost.
        rest.rows.forEach((row) -> row.put("AREA", Integer.valueOf((String) row.get("AREA"))));
        Path nonmetro = rest.write(this.folder, "BOS_M2026_dl.xlsx", "BOS_M2026_dl");
        Imported run = Imported.into(this.folder, "wages", Book.zip(this.folder, "oesm26ma.zip", metro, nonmetro),
                "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable wages = new ImportedTable(run.into(), "wage");
        assertThat(wages.only("soc", "29-2072", "area", "18140", "data_year", "2026")).containsEntry("source",
                "bls-oews-2026-area");
        assertThat(wages.only("soc", "29-2072", "area", "0100001", "data_year", "2026")).containsEntry("year_p10",
                "37000");
    }

    @Test
    void anAreaThatIsNewComesWithItsNameAndItsStates() {
        Book book = Book.areas("metro");
        book.add("29-2072", "99990", "Newtown-Oldtown, OH-KY", "4", "OH");
        Imported run = Imported.into(this.folder, "wages", book.write(this.folder, "MSA_M2026_dl.xlsx", "MSA_M2026_dl"),
                "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "area").only("code", "99990")).containsEntry("kind", "metro")
            .containsEntry("latitude", "");
        assertThat(new ImportedTable(run.into(), "area_name").only("area", "99990")).containsEntry("name",
                "Newtown-Oldtown, OH-KY");
        assertThat(new ImportedTable(run.into(), "area_state").only("area", "99990", "state", "OH"))
            .containsEntry("position", "1");
        assertThat(new ImportedTable(run.into(), "area_state").only("area", "99990", "state", "KY"))
            .containsEntry("position", "2");
        assertThat(run.out()).contains("New area 99990");
    }

    @Test
    void sectorsAreReadByIndustryAndOwner() {
        Book book = new Book(Book.COLUMNS);
        for (String soc : Book.TODAY) {
            Map<String, Object> row = book.add(soc, "99", "U.S.", "1", "US");
            row.putAll(Map.of("NAICS", "62", "NAICS_TITLE", "Health Care and Social Assistance", "I_GROUP", "sector",
                    "OWN_CODE", "58", "PCT_TOTAL", 0.53, "PCT_RPT", "~"));
        }
        Map<String, Object> narrower = book.add("29-2072", "99", "U.S.", "1", "US");
        narrower.putAll(Map.of("NAICS", "622000", "I_GROUP", "3-digit"));
        Imported run = Imported.into(this.folder, "wages",
                book.write(this.folder, "natsector_M2026_dl.xlsx", "Natsector_M2026_dl"), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "industry_wage").only("soc", "29-2072", "industry", "sector-62",
                "data_year", "2026"))
            .containsEntry("owners", "mixed")
            .containsEntry("share_of_industry", "0.53")
            .containsEntry("source", "bls-oews-2026-sector");
    }

    @Test
    void theNationalLayoutOfMay2014HasNoAreasAndItsYearInTheNameOnly() {
        Book book = new Book(Book.COLUMNS_2014);
        List.of("00-0000", "11-9111", "15-1121", "29-2071", "29-2099", "31-9092", "31-9094", "43-6013")
            .forEach((soc) -> book.add(soc, "", "", "", ""));
        Imported run = Imported.into(this.folder, "wages", Book.zip(this.folder, "oesm14nat.zip",
                book.write(this.folder, "national_M2014_dl.xlsx", "national_dl")), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> row = new ImportedTable(run.into(), "wage").only("soc", "29-2071", "area", "US",
                "data_year", "2014");
        assertThat(row).containsEntry("year_median", "51140").containsEntry("source", "bls-oews-2014");
    }

    @Test
    void theStateLayoutOfMay2018HasTwoLetterCodesAndNoKindOfArea() {
        Book modern = Book.states();
        Book book = new Book(List.of("area", "st", "state", "occ_code", "occ_title", "occ_group", "tot_emp", "emp_prse",
                "jobs_1000", "loc_quotient", "h_mean", "a_mean", "mean_prse", "h_pct10", "h_pct25", "h_median",
                "h_pct75", "h_pct90", "a_pct10", "a_pct25", "a_median", "a_pct75", "a_pct90", "annual", "hourly"));
        modern.rows.stream()
            .filter((row) -> !List.of("29-2072", "29-9021", "15-1211").contains(row.get("OCC_CODE")))
            .forEach((row) -> {
                row.putAll(Map.of("ST", row.get("AREA_TITLE"), "STATE", row.get("AREA_TITLE")));
                book.rows.add(row);
                if ("29-2099".equals(row.get("OCC_CODE"))) {
                    Map<String, Object> technicians = new java.util.HashMap<>(row);
                    technicians.put("OCC_CODE", "29-2071");
                    book.rows.add(technicians);
                }
            });
        Imported run = Imported.into(this.folder, "wages", book.write(this.folder, "state_M2018_dl.xlsx", "state_dl"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "wage").only("soc", "29-2071", "area", "OH", "data_year", "2018"))
            .containsEntry("quotient", "1.07")
            .containsEntry("source", "bls-oews-2018-state");
    }

    @Test
    void lowerCaseHeadersOfMay2019AreTheSame() {
        Book modern = Book.national();
        Book book = new Book(Book.COLUMNS.stream()
            .filter((column) -> !column.equals("PCT_RPT") && !column.equals("PRIM_STATE"))
            .map((column) -> column.toLowerCase(java.util.Locale.ROOT))
            .toList());
        modern.rows.forEach((row) -> {
            row.computeIfPresent("OCC_CODE",
                    (column, soc) -> soc.equals("29-2072") ? "29-2098" : soc.equals("29-9021") ? "29-9098" : soc);
            book.rows.add(row);
        });
        Imported run = Imported.dry("wages", book.write(this.folder, "national_M2019_dl.xlsx", "national_M2019_dl"),
                "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("| national_M2019_dl.xlsx | wages of May 2019, national estimates | 9 | 9 |");
    }

    @Test
    void everyRowThatTheFileDoesNotSpeakOfStaysAsItWas() {
        Imported run = Imported.into(this.folder, "wages",
                Book.national().write(this.folder, "national_M2026_dl.xlsx", "national_M2026_dl"), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "wage").rows).containsAll(ImportedTable.bundled("wage").rows);
    }

}
