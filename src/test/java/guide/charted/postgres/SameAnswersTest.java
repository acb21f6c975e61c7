package guide.charted.postgres;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.Charted;
import guide.charted.support.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide on a real PostgreSQL answers as it does on H2, byte for byte. */
class SameAnswersTest {

    /** Queries, and one of each kind of page whose address has a name in it. */
    private static final List<String> EXAMPLES = List.of("/", "/career", "/career/duties", "/career/workplaces",
            "/career/alternatives", "/career/first-job", "/education", "/education/paying", "/education/red-flags",
            "/certifications", "/certifications/rhit", "/certifications/rhia", "/certifications/cca",
            "/certifications/ccs", "/certifications/cpc", "/certifications/ladder",
            "/certifications/compare?code=rhit&code=ods-c", "/certifications/compare.csv?code=rhit&code=chps",
            "/api/v1/certifications", "/api/v1/certifications/rhit", "/salary/metro/18140.csv",
            "/certifications/check?schooling=associate-unsure&coding-months=12",
            "/api/v1/eligibility?schooling=associate-unsure&coding-months=12", "/salary", "/outlook", "/schools",
            "/schools?degree=associate&page=3", "/schools?degree=certificate&degree=doctorate&size=100",
            "/schools/138716-albany-state-university", "/sources", "/glossary", "/about", "/accessibility",
            "/schools?degree=diploma", "/nowhere",
            "/api/v1/schools?prepares=rhit&zip=44113&related=true&inactive=true&size=100", "/api/v1/schools/138716",
            "/api/v1/schools?degree=diploma", "/schools.csv?prepares=rhia&zip=43215&sort=tuition",
            "/schools.csv?state=XX", "/search?q=coder+pay+in+Ohio", "/search?q=community+college&in=school",
            "/glossary?q=chart", "/glossary.csv?q=chart", "/sources.csv",
            "/schools/compare?id=138716&id=144865&id=201885", "/schools/compare.csv?id=138716&id=144865",
            "/schools/compare?id=1", "/schools/outcomes", "/schools/outcomes.csv", "/salary/oh", "/salary/metro/18140",
            "/salary/metro/3900001", "/salary?soc=29-9021&adjusted=true", "/salary?zip=43215", "/salary.csv",
            "/salary/oh.csv", "/api/v1/salary?state=vt", "/data/wage.csv", "/data/wage", "/data/wage.csv-metadata.json",
            "/report?of=/salary/oh", "/salary/zz",
            "/planner/plan?schooling=high-school&goal=rhit&state=OH&start=2027-01",
            "/planner/plan.pdf?schooling=high-school&goal=rhit&state=OH&start=2027-01",
            "/planner/plan.ics?schooling=high-school&goal=rhit&state=OH&start=2027-01",
            "/planner/plan.csv?schooling=bachelor-other&state=TX&hours=15&pay=42000");

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
    @MethodSource("addresses")
    void anAnswerIsTheSameOnBothDatabases(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> expected = get(onH2, path);
        HttpResponse<byte[]> actual = get(onPostgres, path);
        assertThat(text(actual)).isEqualTo(text(expected));
        assertThat(actual.body()).isEqualTo(expected.body());
        assertThat(actual.statusCode()).isEqualTo(expected.statusCode()).isLessThan(500);
        assertThat(actual.headers().firstValue("Content-Type"))
            .isEqualTo(expected.headers().firstValue("Content-Type"));
        assertThat(actual.headers().firstValue("ETag")).isEqualTo(expected.headers().firstValue("ETag"));
    }

    /** For a failure that can be read. */
    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void noKindOfAnswerIsLeftOut() {
        List<PathContainer> paths = addresses().stream()
            .map((address) -> PathContainer.parsePath(address.replaceFirst("[?].*$", "")))
            .toList();
        assertThat(routes().filter((route) -> paths.stream().noneMatch(route::matches)))
            .as("add an example of these to the list above")
            .isEmpty();
    }

    /** The examples, and every other page that the guide answers at a fixed address. */
    private static List<String> addresses() {
        Stream<String> fixed = routes().map(PathPattern::getPatternString).filter((route) -> !route.contains("{"));
        return Stream.concat(EXAMPLES.stream(), fixed).distinct().toList();
    }

    private static Stream<PathPattern> routes() {
        return onH2.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .entrySet()
            .stream()
            .filter((handler) -> handler.getValue().getBeanType().getName().startsWith("guide.charted"))
            .flatMap((handler) -> Stream.ofNullable(handler.getKey().getPathPatternsCondition()))
            .flatMap((condition) -> condition.getPatterns().stream())
            .filter((pattern) -> !pattern.getPatternString().equals("/error"));
    }

    private static ConfigurableApplicationContext start(Databases database, String... arguments) {
        return new SpringApplicationBuilder(Charted.class).properties("server.port=0", "management.server.port=0")
            .run(Stream
                .concat(Arrays.stream(arguments),
                        Stream.of("--server.port=0", "--management.server.port=0",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(), "--spring.datasource.password="))
                .toArray(String[]::new));
    }

    private static HttpResponse<byte[]> get(ConfigurableApplicationContext guide, String path)
            throws IOException, InterruptedException {
        String port = guide.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

}
