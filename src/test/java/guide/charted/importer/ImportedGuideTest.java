package guide.charted.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide on an edition that an import made: with one more year of awards, and two
 * statuses of one school and degree.
 */
@GuideTest
@DirtiesContext
class ImportedGuideTest {

    private static final String STATUSES = """
            id,unitid,institution,state,degree,title,discipline,status,as_of,confidence,note,evidence
            new-him,100724,Alabama State University,AL,master,Information Management (MS),him,accredited,2027,high,,https://www.cahiim.org/1
            new-hi,100724,Alabama State University,AL,master,Informatics (MS),hi,candidacy,2027,high,,https://www.cahiim.org/2
            """;

    @TempDir
    private static Path folder;

    @Autowired
    private Site site;

    @DynamicPropertySource
    static void useAnImportedEdition(DynamicPropertyRegistry properties) {
        properties.add("charted.data", () -> imported().toUri().toString());
    }

    private static Path imported() {
        Imported run = Imported.into(folder, "schools", write("c2025_a.csv", SchoolFiles.awards("7")), "accreditation",
                write("cahiim.csv", STATUSES), "--accept", "jump");
        assertThat(run.code()).as(run.err()).isZero();
        return run.into();
    }

    private static Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/schools", "/schools?prepares=rhia", "/schools/compare?id=100724&id=101240",
            "/outlook", "/salary", "/planner?goal=rhit&state=AL", "/api/v1/schools?state=AL", "/api/v1/outlook" })
    void pagesAndAnswersAreThere(String path) {
        assertThat(this.site.get(path)).isOk();
    }

    @Test
    void theFileHasTheNewestFiveYearsOfAwards() {
        DataFile file = DataFile.of(this.site.get("/schools.csv?state=AL"));
        DataFile.Row program = file.only("program", "100724-510706-5");
        assertThat(program.cells()).containsEntry("awards_2025", "7")
            .containsEntry("awards_2024", "13")
            .containsEntry("awards_total", "42")
            .doesNotContainKey("awards_2020");
    }

    @Test
    void theListSaysOfWhichYearItsGraduatesAre() {
        Page list = this.site.get("/schools?state=AL&sort=awards");
        assertThat(list).says("7 finished in 2024–25", "Most graduates of these programs in 2024–25 first")
            .doesNotSay("finished in 2023–24");
    }

    @Test
    void theSchoolsPageHasAColumnForEachYearAndOneForTheSum() {
        String path = this.site.get("/schools/100724").header("Location").replaceFirst("^https?://[^/]+", "");
        Page school = this.site.get(path);
        assertThat(school.texts("#awards thead th")).hasSize(7)
            .contains("2020–21", "2024–25")
            .doesNotContain("2019–20");
        assertThat(school.document().select("#awards tbody tr")).isNotEmpty()
            .allSatisfy((row) -> assertThat(row.select("td")).hasSize(6));
    }

    @Test
    void twoStatusesOfOneSchoolAndDegreeStandInTheLedger() {
        Page ledger = this.site.get("/schools/outcomes");
        assertThat(ledger.texts("#ledger tbody tr:has(th a[href^=/schools/100724-])"))
            .filteredOn((row) -> row.contains("(MS)"))
            .hasSize(2);
    }

}
