package guide.charted.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of NCES in their documented layout, of years that are not in the guide yet. */
class SchoolImportTest {

    private static final String CHARGES = "UNITID,CHG1AY3,CHG2AY3,CHG3AY3,CHG4AY3,TUITION1,FEE1,TUITION2,FEE2,TUITION3,FEE3,TUITION6,FEE6,TUITION7,FEE7\n";

    @TempDir
    private Path folder;

    @Test
    void aNewYearOfAwardsIsAddedAndTheTotalMovesOn() throws IOException {
        Imported run = Imported.into(this.folder, "schools", write("c2025_a.csv", SchoolFiles.awards("7")), "--accept",
                "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "award_count").only("program", "100724-510706-5", "data_year", "2025"))
            .containsEntry("awards", "7");
        // 9, 6, 7 and 13 graduates in 2021 to 2024, and 7 more.
        assertThat(new ImportedTable(run.into(), "program").only("id", "100724-510706-5")).containsEntry("awards_total",
                "42");
        assertThat(new ImportedTable(run.into(), "source").only("id", "nces-ipeds"))
            .containsEntry("title", "IPEDS: HD2024, C2020_A to C2025_A, IC2023, IC2023_AY, IC2023_PY, DRVGR2023")
            .containsEntry("checked_on", "2027-05-20");
    }

    @Test
    void aProgramThatIsNotInTheNewFileHasAGapAndNotAZero() throws IOException {
        String awards = SchoolFiles.awards("7").replaceFirst("\n100724,51\\.0706,1,5,[^\n]*", "");
        Imported run = Imported.into(this.folder, "schools", write("c2025_a.csv", awards), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "award_count").only("program", "100724-510706-5", "data_year", "2025"))
            .containsEntry("awards", "not-reported");
        assertThat(run.out()).contains("1 programs of before are not in the file; that is a gap, not a 0");
    }

    @Test
    void aNewProgramAtANewSchoolNeedsTheDirectoryToo() throws IOException {
        String line = SchoolFiles.LAST + ",51.0707,1,3,12,\"R\"\n";
        Path awards = write("c2025_a.csv",
                SchoolFiles.awards("7").replace(SchoolFiles.LAST + ",99", line + SchoolFiles.LAST + ",99"));
        Imported alone = Imported.dry("schools", awards);
        assertThat(alone.out()).contains("were left out; give the directory (HD) as well to add them: 500555");
        Imported run = Imported.into(this.folder, "schools", awards, write("hd2025.csv", SchoolFiles.directory()),
                "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "institution").only("unitid", SchoolFiles.LAST))
            .containsEntry("name", "New College")
            .containsEntry("website", "https://www.new.edu")
            .containsEntry("net_price", "not-collected");
        assertThat(new ImportedTable(run.into(), "program").only("id", "500555-510707-3"))
            .containsEntry("degree", "associate")
            .containsEntry("relevance", "core")
            .containsEntry("awards_total", "12");
        assertThat(new ImportedTable(run.into(), "school_point").only("unitid", SchoolFiles.LAST)).containsKey("x");
    }

    @Test
    void secondMajorsSumsAndOtherFieldsAreNotCounted() throws IOException {
        String more = "100724,51.0706,2,5,99,\"R\"\n100724,51,1,5,99,\"R\"\n100724,11.0101,1,5,99,\"R\"\n";
        Imported run = Imported.into(this.folder, "schools",
                write("c2025_a.csv", SchoolFiles.awards("7").replaceFirst("\n", "\n" + more)), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "award_count").only("program", "100724-510706-5", "data_year", "2025"))
            .containsEntry("awards", "7");
    }

    @Test
    void theRevisedFileInAZipIsTaken() throws IOException {
        Imported run = Imported.dry("schools", Book.zip(this.folder, "C2025_A.zip",
                write("c2025_a.csv", "not this one"), write("c2025_a_rv.csv", SchoolFiles.awards("7"))), "--accept",
                "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("C2025_A.zip > c2025_a_rv.csv");
    }

    @Test
    void aMarkAtTheBeginningAndLatinLettersAreRead() throws IOException {
        String directory = SchoolFiles.directory().replace("Alabama State University", "Alabama Stát\u00e9 University");
        Path marked = write("hd2025.csv", "\uFEFF" + directory);
        Imported run = Imported.into(this.folder, "schools", marked);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "institution").only("unitid", "100724")).containsEntry("name",
                "Alabama Stát\u00e9 University");
        Files.write(marked, directory.getBytes(StandardCharsets.ISO_8859_1));
        Path second = Files.createDirectory(this.folder.resolve("second"));
        Imported latin = Imported.into(second, "schools", marked);
        assertThat(latin.code()).as(latin.err()).isZero();
        assertThat(new ImportedTable(latin.into(), "institution").only("unitid", "100724")).containsEntry("name",
                "Alabama Stát\u00e9 University");
    }

    @Test
    void schoolsThatAreWhollyOnlineAreToldByTheirFlagUnlessAPageSaysMore() throws IOException {
        String lines = DataFile.of("institution")
            .rows()
            .stream()
            .map((school) -> school.get("unitid") + ",1,-2")
            .collect(Collectors.joining("\n"));
        Imported run = Imported.into(this.folder, "schools",
                write("ic2024.csv", "UNITID,DISTNCED,DSTNUGN\n" + lines + "\n500555,2,1\n"));
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable programs = new ImportedTable(run.into(), "program");
        assertThat(programs.only("id", "100724-510706-5")).containsEntry("online", "true")
            .containsEntry("campus", "false")
            .containsEntry("delivery_note", "All programs of the school were online in 2024-25.");
        assertThat(programs.only("id", "172200-510707-3"))
            .isEqualTo(ImportedTable.bundled("program").only("id", "172200-510707-3"));
        assertThat(new ImportedTable(run.into(), "institution").only("unitid", "100724")).containsEntry("fully_online",
                "true");
    }

    @Test
    void aProgramIsOnlineWhereAllOfItsKindAre() throws IOException {
        String lines = DataFile.of("program")
            .rows()
            .stream()
            .filter((program) -> !program.get("cip").isEmpty())
            .map((program) -> program.get("unitid") + "," + program.get("cip") + ",2,1,1,"
                    + (program.is("id", "100724-510706-5") ? "1" : "0"))
            .distinct()
            .collect(Collectors.joining("\n"));
        String unique = lines.lines()
            .collect(Collectors.toMap((line) -> line.substring(0, 14), (line) -> line, (one, other) -> one,
                    java.util.TreeMap::new))
            .values()
            .stream()
            .collect(Collectors.joining("\n"));
        Imported run = Imported.into(this.folder, "schools", write("c2025dep.csv",
                "UNITID,CIPCODE,PTOTAL,PTOTALDE,PBACHL,PBACHLDE\n" + unique + "\n500555,99,1,0,0,0\n"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "program").only("id", "100724-510706-5"))
            .containsEntry("online", "true")
            .containsEntry("delivery_note", "Could be done wholly online in 2024-25.");
    }

    @Test
    void theNewCostSurveyCarriesChargesUnderTheOldNames() throws IOException {
        String lines = DataFile.of("institution")
            .rows()
            .stream()
            .map((school) -> school.get("unitid") + ",5000,6000,-1,.,,.,.,.,.,.,7000,500,-2,.")
            .collect(Collectors.joining("\n"));
        Imported run = Imported.into(this.folder, "schools",
                write("cost1_2024.csv", CHARGES + lines + "\n500555,.,.,.,.,,.,.,.,.,.,.,.,.,.\n"), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "institution").only("unitid", "100724"))
            .containsEntry("tuition_in_district", "5000")
            .containsEntry("tuition_in_state", "6000")
            .containsEntry("tuition_out_of_state", "not-reported")
            .containsEntry("books", "not-reported")
            .containsEntry("tuition_period", "2024-25");
        assertThat(new ImportedTable(run.into(), "program").only("id", "100663-512706-6"))
            .containsEntry("tuition_in_state", "7500")
            .containsEntry("tuition_out_of_state", "not-reported")
            .containsEntry("tuition_period", "2024-25");
    }

    @Test
    void aSchoolThatChargesByProgramHasNoYearlyChargeAndAnyOtherDidNotReportIt() throws IOException {
        Set<String> silent = Set.of("100724", "103501");
        String lines = DataFile.of("institution")
            .rows()
            .stream()
            .map((school) -> school.get("unitid") + (silent.contains(school.get("unitid"))
                    ? ",.,.,.,.,.,.,.,.,.,.,.,.,.,." : ",5000,6000,-1,.,.,.,.,.,.,.,7000,500,-2,."))
            .collect(Collectors.joining("\n"));
        Imported run = Imported.into(this.folder, "schools", write("ic2024_ay.csv", CHARGES + lines + "\n"), "--accept",
                "jump");
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable programs = new ImportedTable(run.into(), "program");
        assertThat(programs.only("id", "103501-510713-21")).containsEntry("tuition_in_state", "not-applicable")
            .containsEntry("tuition_period", "");
        assertThat(programs.only("id", "100724-510706-5")).containsEntry("tuition_in_state", "not-reported")
            .containsEntry("tuition_period", "");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(this.folder.resolve(name), text);
    }

}
