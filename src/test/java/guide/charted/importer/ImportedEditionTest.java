package guide.charted.importer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import guide.charted.Charted;
import guide.charted.support.Databases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide on an edition that an import made, with an address for reports. */
class ImportedEditionTest {

    private static final String POSTED = "144865-associate-employer-satisfaction";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext guide;

    @BeforeAll
    static void start() throws IOException {
        Path list = Files.writeString(folder.resolve("outcomes.csv"),
                """
                        unitid,institution,degree,measure,share,cohort,as_of,evidence
                        144865,College of DuPage,associate,employer-satisfaction,80,2026 graduates,2027 college page,https://www.cod.edu/hit
                        133702,Florida State College at Jacksonville,associate,graduation,,2026 graduates,2027 college page,https://www.fscj.edu/hit
                        """);
        Imported run = Imported.into(folder, "outcomes", list);
        assertThat(run.code()).as(run.err()).isZero();
        guide = new SpringApplicationBuilder(Charted.class).run("--server.port=0", "--management.server.port=0",
                "--charted.warm-start=false", "--spring.datasource.url=" + Databases.H2.url(),
                "--charted.data=" + run.into().toUri(), "--charted.report-to=errors@guide.example");
    }

    @AfterAll
    static void stop() {
        guide.close();
    }

    @Test
    void theChangeReportIsShownWithWhatWasReadAndWhatChanged() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/data/changes"));
        Element change = page.expectFirst("#edition-2027-05");
        assertThat(change.text()).contains("Made from edition 2026-11 on May 20, 2027.")
            .contains("outcomes.csv: ")
            .contains("outcome 1 new row, 1 changed, 0 gone.")
            .contains("Figures without a number:")
            .contains(POSTED)
            .contains("100 → 80 %");
        assertThat(change.select("a[href=/data/outcome]")).isNotEmpty();
        assertThat(page.select("section > h2").eachText()).containsExactly("2027-05", "2026-11");
    }

    @Test
    void onlyThePagesWhoseFactsAreNewChangedOnTheDayOfTheImport() throws IOException, InterruptedException {
        Document map = Jsoup.parse(get("/sitemap.xml"), "", Parser.xmlParser());
        assertThat(List.of("/schools/outcomes", "/data/outcome", "/data/changes", "/sources"))
            .allSatisfy((path) -> assertThat(day(map, path)).as(path).isEqualTo("2027-05-20"));
        assertThat(List.of("/", "/salary", "/salary/oh", "/career", "/certifications/rhit", "/data/wage", "/glossary"))
            .allSatisfy((path) -> assertThat(day(map, path)).as(path).isEqualTo("2026-11-22"));
    }

    @Test
    void aReportGoesToTheAddressThatIsSet() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/report?of=/salary/oh"));
        assertThat(page.expectFirst("main a[href^=mailto]").attr("href"))
            .startsWith("mailto:errors@guide.example?subject=Error%20on%3A%20Ohio")
            .contains("Page%3A%20http%3A%2F%2Flocalhost%3A8080%2Fsalary%2Foh");
        assertThat(page.text()).contains("Send it by mail to errors@guide.example");
    }

    private static String day(Document map, String path) {
        return map.expectFirst("url:has(loc:matchesOwn(^http://localhost:8080" + path + "$)) lastmod").text();
    }

    private static String get(String path) throws IOException, InterruptedException {
        String port = guide.getEnvironment().getRequiredProperty("local.server.port");
        HttpResponse<String> answer = HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

}
