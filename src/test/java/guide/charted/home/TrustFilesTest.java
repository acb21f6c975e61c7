package guide.charted.home;

import java.util.Set;
import java.util.TreeSet;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of sources and the glossary can be taken away as files. */
@GuideTest
class TrustFilesTest {

    private static final DataFile REGISTER = DataFile.of("source");

    private static final DataFile TERMS = DataFile.of("term");

    @Autowired
    private Site site;

    @Test
    void theFileOfSourcesHoldsTheWholeRegister() {
        DataFile file = DataFile.of(this.site.get("/sources.csv"));
        assertThat(sorted(file, "id")).isEqualTo(sorted(REGISTER, "id"));
        REGISTER.rows().forEach((row) -> {
            DataFile.Row written = file.only("id", row.get("id"));
            assertThat(written.get("publisher")).isEqualTo(row.get("publisher"));
            assertThat(written.get("vintage")).isEqualTo(row.get("vintage"));
            assertThat(written.get("address")).isEqualTo(orWord(row.get("address"), "not-found"));
            assertThat(written.get("read_at")).isEqualTo(orWord(row.get("read_at"), "not-applicable"));
            assertThat(written.get("checked_on")).isEqualTo(row.get("checked_on"));
        });
    }

    @Test
    void theFileOfTheGlossaryHoldsEveryTermAndNoBareBlank() {
        DataFile file = DataFile.of(this.site.get("/glossary.csv"));
        assertThat(sorted(file, "id")).isEqualTo(sorted(TERMS, "id"));
        assertThat(file.rows()).allSatisfy((row) -> assertThat(row.cells().values()).doesNotContain(""));
        TERMS.rows()
            .forEach((row) -> assertThat(file.only("id", row.get("id")).get("meaning")).isEqualTo(row.get("meaning")));
    }

    @Test
    void theFileAnswersTheQuestionOfThePage() {
        Page page = this.site.get("/glossary?q=chart");
        String href = page.main().expectFirst(".file a").attr("href");
        assertThat(href).isEqualTo("/glossary.csv?q=chart");
        assertThat(DataFile.of(this.site.get(href)).column("name")).isNotEmpty().isEqualTo(page.texts("dl.entries dt"));
        assertThat(DataFile.of(this.site.get("/glossary.csv?q=qqqzzzx")).rows()).isEmpty();
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertThat(this.site.get("/glossary.csv?q=" + "a".repeat(101))).hasStatus(400);
        assertThat(this.site.get("/glossary.csv?q=" + "a".repeat(101)).body()).startsWith("q: ");
    }

    @Test
    void thePagesLeadToTheirFiles() {
        assertThat(this.site.get("/sources")).linksTo("/sources.csv");
        assertThat(this.site.get("/glossary")).linksTo("/glossary.csv");
    }

    private static Set<String> sorted(DataFile file, String column) {
        return new TreeSet<>(file.column(column));
    }

    private static String orWord(String cell, String word) {
        return cell.isEmpty() ? word : cell;
    }

}
