package guide.charted.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide on a copy of its data in which one row is another: the CCS asks for two years
 * of coding, as it once did.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@Import(Site.class)
@DirtiesContext
class ChangedRuleTest {

    private static final String GRADUATE = "?schooling=high-school&coding-months=6";

    @TempDir
    private static Path folder;

    @Autowired
    private Site site;

    @DynamicPropertySource
    static void useAChangedRow(DynamicPropertyRegistry properties) {
        properties.add("charted.data", () -> changed().toUri().toString());
    }

    private static Path changed() {
        try (Stream<Path> files = Files.list(DataFile.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            Path rules = folder.resolve("route_condition.csv");
            String before = Files.readString(rules);
            String after = before.replace("\nCCS-1-1,CCS-1,1,schooling,high-school,0,",
                    "\nCCS-1-1,CCS-1,1,experience,coding,24,");
            assertThat(after).isNotEqualTo(before);
            Files.writeString(rules, after);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return folder;
    }

    @Test
    void oneChangedRowChangesTheAnswerOfTheCheckAndOfTheApi() {
        assertThat(
                Situations.inWords(RuleFiles.eligibility().of(Situations.of("high-school, 6 months")).forExam("CCS")))
            .isEqualTo("open");
        Page page = this.site.get("/certifications/check" + GRADUATE);
        assertThat(page.document().select("#next > .exam-cards > li").eachAttr("id")).contains("ccs");
        assertThat(page.document().select("#open > .exam-cards > li").eachAttr("id")).containsExactly("cca");
        assertThat(page.text("#ccs > p:first-of-type")).contains("18 months of coding work are still to go.");
        assertThat(openByTheApi("CCS")).isFalse();
        assertThat(openByTheApi("CCA")).isTrue();
    }

    private boolean openByTheApi(String code) {
        return JsonMapper.shared()
            .readTree(this.site.get("/api/v1/eligibility" + GRADUATE).body())
            .path("credentials")
            .valueStream()
            .filter((credential) -> credential.path("code").stringValue().equals(code))
            .findFirst()
            .orElseThrow()
            .path("open")
            .booleanValue();
    }

}
