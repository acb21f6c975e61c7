package guide.charted.postgres;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import guide.charted.Charted;
import guide.charted.support.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide on a real PostgreSQL answers as it does on H2, byte for byte. */
class SameAnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext onH2;

    private static ConfigurableApplicationContext onPostgres;

    @BeforeAll
    static void start() {
        onH2 = start(Databases.H2);
        onPostgres = start(Databases.POSTGRESQL, "--spring.profiles.active=postgres");
    }

    @AfterAll
    static void stop() {
        onH2.close();
        onPostgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/career", "/career/duties", "/career/workplaces", "/career/alternatives",
            "/career/first-job", "/education", "/education/paying", "/education/red-flags", "/certifications",
            "/certifications/rhit", "/certifications/rhia", "/certifications/cca", "/certifications/ccs",
            "/certifications/cpc", "/certifications/ladder", "/certifications/compare?code=rhit&code=ods-c",
            "/certifications/compare.csv?code=rhit&code=chps", "/api/v1/certifications",
            "/certifications/check?schooling=associate-unsure&coding-months=12",
            "/api/v1/eligibility?schooling=associate-unsure&coding-months=12", "/salary", "/outlook", "/schools",
            "/schools?degree=associate&page=3", "/schools?degree=certificate&degree=doctorate&size=100",
            "/schools/138716-albany-state-university", "/sources", "/glossary", "/about", "/accessibility",
            "/schools?degree=diploma", "/nowhere",
            "/api/v1/schools?prepares=rhit&zip=44113&related=true&inactive=true&size=100", "/api/v1/schools/138716",
            "/api/v1/schools?degree=diploma", "/schools.csv?prepares=rhia&zip=43215&sort=tuition",
            "/schools.csv?state=XX", "/search?q=coder+pay+in+Ohio", "/search?q=community+college&in=school",
            "/glossary?q=chart", "/schools/compare?id=138716&id=144865&id=201885",
            "/schools/compare.csv?id=138716&id=144865", "/schools/compare?id=1", "/schools/outcomes",
            "/schools/outcomes.csv", "/salary/oh", "/salary/metro/18140", "/salary/metro/3900001",
            "/salary?soc=29-9021&adjusted=true", "/salary?zip=43215", "/salary.csv", "/salary/oh.csv",
            "/api/v1/salary?state=vt", "/salary/zz" })
    void aPageIsTheSameOnBothDatabases(String path) throws IOException, InterruptedException {
        HttpResponse<String> expected = get(onH2, path);
        HttpResponse<String> actual = get(onPostgres, path);
        assertThat(actual.body()).isEqualTo(expected.body());
        assertThat(actual.statusCode()).isEqualTo(expected.statusCode()).isLessThan(500);
    }

    private static ConfigurableApplicationContext start(Databases database, String... arguments) {
        return new SpringApplicationBuilder(Charted.class).properties("server.port=0", "management.server.port=0")
            .run(java.util.stream.Stream
                .concat(java.util.Arrays.stream(arguments),
                        java.util.stream.Stream.of("--server.port=0", "--management.server.port=0",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(), "--spring.datasource.password="))
                .toArray(String[]::new));
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext guide, String path)
            throws IOException, InterruptedException {
        String port = guide.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

}
