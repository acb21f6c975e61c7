package guide.charted.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import guide.charted.data.BadDataException;
import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.support.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of editions in one database, in the order in which it is lived. */
@TestMethodOrder(OrderAnnotation.class)
class EditionsTest {

    private static final String DATABASE = Databases.POSTGRESQL.url();

    private static final Edition PRESENT = EditionFolder.at("classpath:data/").edition();

    @TempDir
    private static Path folder;

    private static Instance one;

    private static Instance other;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void startTwoAtOnceOnAnEmptyDatabase() {
        CompletableFuture<Instance> first = CompletableFuture.supplyAsync(() -> Instance.start(DATABASE, NO_WAIT));
        other = Instance.start(DATABASE, NO_WAIT);
        one = first.join();
    }

    private static final String NO_WAIT = "--charted.leave-time=0s";

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void twoInstancesStartedAtOnceSeedTheDatabaseOnce() {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(DATABASE, "postgres", ""));
        assertThat(jdbc.queryForList("select schema_name from information_schema.schemata", String.class))
            .filteredOn((schema) -> schema.startsWith("edition_"))
            .containsExactly(PRESENT.schema());
        assertThat(jdbc.queryForList(
                "select version from " + PRESENT.schema() + ".flyway_schema_history where success and version = '9999'",
                String.class))
            .hasSize(1);
        for (Edition.Table table : PRESENT.tables()) {
            assertThat(
                    jdbc.queryForObject("select count(*) from " + PRESENT.schema() + "." + table.name(), Integer.class))
                .as(table.name())
                .isEqualTo(table.rows());
        }
        assertThat(one.get("/about").body()).isEqualTo(other.get("/about").body()).contains(PRESENT.schema());
    }

    @Test
    @Order(2)
    void theListSaysWhatIsInUseAndHowManyRowsThereAre() {
        assertThat(run("list")).isZero();
        long rows = PRESENT.tables().stream().mapToLong(Edition.Table::rows).sum();
        assertThat(said()).contains(PRESENT.schema(), PRESENT.name(), "%,d rows".formatted(rows), "in use (", "newest");
    }

    @Test
    @Order(3)
    void whatIsInUseIsNotDropped() {
        assertThat(run("drop", PRESENT.name())).isEqualTo(1);
        assertThat(complained()).contains(PRESENT.schema(), "is in use", "Nothing was changed");
        assertThat(one.get("/schools?state=AK").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void aBadEditionFailsItsStartWithTheReasonWhileRunningInstancesGoOn() throws IOException {
        Path bad = copy("2026-12");
        replace(bad.resolve("state.csv"), "AK,02,census-zcta", "AK,02,nobody");
        assertThatExceptionOfType(Exception.class)
            .isThrownBy(() -> Instance.start(DATABASE, "--charted.data=" + bad.toUri()))
            .satisfies((failure) -> assertThat(reason(failure)).hasMessageContaining("state.csv, line 2"));
        assertThat(one.get("/schools?state=TX").statusCode()).isEqualTo(200);
        assertThat(run("check", bad.toString())).isEqualTo(1);
        assertThat(complained()).contains("state.csv, line 2");
        assertThat(run("list")).isZero();
        assertThat(said()).contains("never loaded whole").containsPattern(PRESENT.schema() + ".*newest");
        String empty = EditionFolder.at(bad.toUri().toString()).edition().schema();
        assertThat(run("drop", empty)).isZero();
    }

    @Test
    @Order(5)
    void aNewEditionIsCheckedThenServedBesideTheOldOneWhichIsDroppedInTheEnd() throws IOException {
        Path folder = copy("2026-12");
        Edition next = EditionFolder.at(folder.toUri().toString()).edition();
        assertThat(run("check", folder.toString())).isZero();
        assertThat(said()).contains("Edition 2026-12 can be served", next.schema());

        other.close();
        other = Instance.start(DATABASE, NO_WAIT, "--charted.data=" + folder.toUri());
        assertThat(other.get("/about").body()).contains("2026-12").doesNotContain(PRESENT.schema());
        assertThat(one.get("/about").body()).contains(PRESENT.schema()).doesNotContain("2026-12");
        assertThat(other.get("/about").headers().firstValue("ETag"))
            .isNotEqualTo(one.get("/about").headers().firstValue("ETag"));

        assertThat(run("drop", "2026-12")).isEqualTo(1);
        assertThat(run("drop", "2026-10")).isEqualTo(1);
        one.close();
        assertThat(run("drop", "2026-11")).isZero();
        assertThat(run("list")).isZero();
        assertThat(said()).contains("Dropped " + PRESENT.schema()).containsPattern(next.schema() + ".*newest");

        other.close();
        assertThat(run("drop", "2026-12")).isEqualTo(1);
        assertThat(complained()).contains("is the newest edition");
        assertThat(run("drop", "2026-12", "--force")).isZero();
    }

    @Test
    @Order(6)
    void aCommandThatIsNotUnderstoodExplainsItself() {
        assertThat(run("drop")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(complained()).contains("editions check FOLDER");
    }

    @Test
    @Order(7)
    void aDatabaseThatIsAwayIsTold() {
        EditionsCommand command = new EditionsCommand(print(this.out), print(this.err));
        assertThat(command.run(List.of("list", "--spring.profiles.active=postgres",
                "--spring.datasource.url=jdbc:postgresql://localhost:1/none")))
            .isEqualTo(1);
        assertThat(complained()).startsWith("The database: ");
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(Instance.on(DATABASE));
        return new EditionsCommand(print(this.out), print(this.err)).run(arguments);
    }

    private String said() {
        return this.out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return this.err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static BadDataException reason(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BadDataException bad) {
                return bad;
            }
        }
        throw new AssertionError("No reason behind " + failure);
    }

    private static Path copy(String name) throws IOException {
        Path copy = Files.createTempDirectory(folder, "edition");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        replace(copy.resolve("manifest.json"), "\"" + PRESENT.name() + "\"", "\"" + name + "\"");
        return copy;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

}
