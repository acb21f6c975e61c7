package guide.charted.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import guide.charted.support.Databases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoadEditionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheBundledEdition() throws IOException {
        Path bundled = new PathMatchingResourcePatternResolver().getResource("classpath:data/manifest.json")
            .getFile()
            .toPath()
            .getParent();
        try (Stream<Path> files = Files.list(bundled)) {
            for (Path file : files.toList()) {
                Files.copy(file, this.folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBundledEditionLoadsWholeIntoASchemaOfItsOwn(Databases database) {
        DataSource dataSource = database.dataSource();
        Edition edition = load(dataSource);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        for (Edition.Table table : edition.tables()) {
            assertThat(
                    jdbc.queryForObject("select count(*) from " + edition.schema() + "." + table.name(), Integer.class))
                .as(table.name())
                .isEqualTo(table.rows());
        }
        assertThat(edition.tables()).extracting(Edition.Table::name).contains("program", "institution", "source");
    }

    @ParameterizedTest
    @EnumSource
    void aBadLineStopsTheLoadWithFileLineAndReasonAndStoresNothing(Databases database) throws IOException {
        DataSource dataSource = database.dataSource();
        replace("degree_type.csv", "bachelor,3", "bachelor,three");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(dataSource))
            .havingRootCause()
            .withMessageContaining("degree_type.csv, line 4: position cannot be 'three'");
        assertThat(rows(dataSource, "source")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatRefersToNothingIsNamed(Databases database) throws IOException {
        replace("state.csv", "AK,02,census-zcta", "AK,02,nobody");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(database.dataSource()))
            .havingCause()
            .satisfies((cause) -> assertThat(badData(cause)).satisfies((bad) -> {
                assertThat(bad.file()).isEqualTo("state.csv");
                assertThat(bad.line()).isEqualTo(2);
                assertThat(bad.reason()).startsWith("refers to something that is not there");
            }));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyUsedTwiceAndAValueOutsideTheListAreNamed(Databases database) throws IOException {
        replace("state.csv", "AL,01", "AK,01");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(database.dataSource()))
            .havingCause()
            .satisfies((cause) -> assertThat(badData(cause)).hasMessageContaining("state.csv, line 3")
                .hasMessageContaining("the key is already taken"));
        replace("state.csv", "AK,01", "AL,01");
        replace("claim.csv", ",confirmed,", ",certain,");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(database.dataSource()))
            .havingCause()
            .satisfies((cause) -> assertThat(badData(cause)).hasMessageContaining("claim.csv, line")
                .hasMessageContaining("a value is not one of those allowed"));
    }

    @Test
    void anEmptyFigureMustSayWhyItIsMissing() throws IOException {
        replace("typical_cost.csv", "30990,not-found", "30990,");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(Databases.H2.dataSource()))
            .satisfies((failure) -> assertThat(badData(failure))
                .hasMessage("typical_cost.csv, line 3: books must be a number or say why it is missing, but is ''"));
    }

    @Test
    void aTruncatedFileIsNoticedByItsRowCount() throws IOException {
        Path file = this.folder.resolve("state.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(Databases.H2.dataSource()))
            .havingRootCause()
            .withMessage("state.csv: the manifest promises 52 rows, the file has 51");
    }

    @Test
    void aHeaderThatDoesNotFitTheTableIsRefused() throws IOException {
        replace("state.csv", "code,fips", "code,number");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(Databases.H2.dataSource()))
            .havingRootCause()
            .withMessage("state.csv, line 1: the header lacks [fips] and has unknown [number]");
    }

    @Test
    void aColumnThatIsLeftOutIsNotTakenForEmpty() throws IOException {
        Path file = this.folder.resolve("state.csv");
        Files.write(file, Files.readAllLines(file).stream().map((line) -> line.replaceFirst(",[^,]*$", "")).toList());
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> load(Databases.H2.dataSource()))
            .satisfies((failure) -> assertThat(badData(failure))
                .hasMessage("state.csv, line 1: the header lacks [source] and has unknown []"));
    }

    @Test
    void anyChangeOfDataIsAnotherSchema() throws IOException {
        String before = edition().schema();
        replace("state.csv", "AK,02", "AK,03");
        assertThat(edition().schema()).isNotEqualTo(before);
    }

    private Edition edition() {
        return folder().edition();
    }

    private EditionFolder folder() {
        return new EditionFolder(new PathMatchingResourcePatternResolver(), this.folder.toUri().toString());
    }

    private Edition load(DataSource dataSource) {
        Edition edition = edition();
        Flyway.configure()
            .dataSource(dataSource)
            .schemas(edition.schema())
            .defaultSchema(edition.schema())
            .createSchemas(true)
            .javaMigrations(new LoadEdition(folder(), edition))
            .load()
            .migrate();
        return edition;
    }

    private int rows(DataSource dataSource, String table) {
        Integer rows = new JdbcTemplate(dataSource)
            .queryForObject("select count(*) from " + edition().schema() + "." + table, Integer.class);
        return (rows != null) ? rows : 0;
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = this.folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        int at = text.indexOf(before);
        Files.writeString(path, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private static BadDataException badData(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof BadDataException bad) {
                return bad;
            }
        }
        throw new AssertionError("No BadDataException behind " + cause);
    }

}
