package guide.charted.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of statuses and outcomes that whoever keeps the guide writes. */
class OwnListsTest {

    private static final String STATUSES = "unitid,institution,state,degree,title,discipline,status,as_of,confidence,note,evidence,programs\n";

    @TempDir
    private Path folder;

    @Test
    void aStatusOfTheDirectoryIsAddedWithItsPageAsTheSource() throws IOException {
        Imported run = Imported.into(this.folder, "accreditation", write("cahiim.csv", STATUSES
                + "100724,Alabama State University,AL,bachelor,Health Information Management (BS),him,accredited,directory of 2027-05-01,high,,https://www.cahiim.org/program/1,100724-510706-5\n"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "accreditation").only("id", "100724-bachelor"))
            .containsEntry("status", "accredited")
            .containsEntry("discipline", "him")
            .containsEntry("source", "cahiim-100724-bachelor");
        assertThat(new ImportedTable(run.into(), "accreditation_program").only("accreditation", "100724-bachelor"))
            .containsEntry("program", "100724-510706-5");
        assertThat(new ImportedTable(run.into(), "source").only("id", "cahiim-100724-bachelor"))
            .containsEntry("kind", "official")
            .containsEntry("address", "https://www.cahiim.org/program/1")
            .extractingByKey("publisher")
            .asString()
            .contains("CAHIIM");
    }

    @Test
    void aStatusThatIsKnownAlreadyIsRenewedAndItsOldPageKeepsItsOwnSource() throws IOException {
        Imported run = Imported.into(this.folder, "accreditation", write("cahiim.csv", STATUSES
                + "133702,Florida State College at Jacksonville,FL,associate,Health Information Technology,him,none-stated,2027,low,,https://www.fscj.edu/hit,\n"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new ImportedTable(run.into(), "accreditation").only("id", "133702-associate"))
            .containsEntry("status", "unknown")
            .containsEntry("source", "cahiim-133702-associate-2");
        assertThat(new ImportedTable(run.into(), "accreditation_program").rows)
            .noneMatch((row) -> "133702-associate".equals(row.get("accreditation")));
        assertThat(new ImportedTable(run.into(), "source").rows).containsAll(ImportedTable.bundled("source").rows);
    }

    @Test
    void outcomesAreAddedAsPostedAndAnEmptyShareIsNotReported() throws IOException {
        Imported run = Imported.into(this.folder, "outcomes", write("outcomes.csv",
                """
                        unitid,institution,degree,measure,share,cohort,as_of,evidence
                        133702,Florida State College at Jacksonville,associate,graduation,71.5,2026 graduates,2027 college page,https://www.fscj.edu/hit
                        ,"Somewhere College, North",associate,retention,,2026,2027 college page,https://some.edu/
                        """));
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable outcomes = new ImportedTable(run.into(), "outcome");
        assertThat(outcomes.only("id", "133702-associate-graduation")).containsEntry("share", "71.5");
        assertThat(outcomes.only("institution", "Somewhere College, North")).containsEntry("share", "not-reported")
            .containsEntry("id", "somewhere-college-north-associate-retention")
            .containsEntry("unitid", "");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(this.folder.resolve(name), text);
    }

}
