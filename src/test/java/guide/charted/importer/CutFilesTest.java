package guide.charted.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A download that broke off somewhere: the right answer or a clear refusal, never a part
 * of an edition.
 */
class CutFilesTest {

    private static final int CUTS = 25;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFileCutAnywhereGivesTheWholeAnswerOrARefusal(String kind, String name, BadFilesTest.Making making, long seed)
            throws IOException {
        Path whole = (Path) making.in(this.folder)[0];
        byte[] bytes = Files.readAllBytes(whole);
        Imported right = Imported.dry(kind, whole, "--accept", "jump");
        assertThat(right.code()).as(right.err()).isZero();
        Random random = new Random(seed);
        for (int i = 0; i < CUTS; i++) {
            int length = (i < 3) ? bytes.length - 1 - i : random.nextInt(bytes.length);
            Path cut = Files.createDirectories(this.folder.resolve("cut-" + i)).resolve(name);
            Files.write(cut, Arrays.copyOf(bytes, length));
            Imported run = Imported.into(this.folder, kind, cut, "--accept", "jump");
            if (run.code() == 0) {
                assertThat(run.out()).as("cut at %d of %d", length, bytes.length).isEqualTo(right.out());
                remove(run.into());
            }
            else {
                assertThat(run.code()).isEqualTo(1);
                assertThat(run.err()).contains("Refused, nothing was written: ");
                assertThat(run.left()).isEmpty();
            }
        }
    }

    static Stream<Arguments> aFileCutAnywhereGivesTheWholeAnswerOrARefusal() {
        return Stream.of(
                arguments("wages", "national_M2026_dl.xlsx",
                        (BadFilesTest.Making) (folder) -> new Object[] {
                                Book.national().write(folder, "national_M2026_dl.xlsx", "national_M2026_dl") },
                        20261122L),
                arguments("wages", "oesm26nat.zip",
                        (BadFilesTest.Making) (folder) -> new Object[] { Book.zip(folder, "oesm26nat.zip",
                                Book.national().write(folder, "national_M2026_dl.xlsx", "national_M2026_dl")) },
                        1L),
                text("schools", "hd2025.csv", SchoolFiles.directory(), 2L),
                text("schools", "c2025_a.csv", SchoolFiles.awards("7"), 3L),
                text("prices", "SARPP_STATE_2008_2025.csv", PricesTest.states(true), 4L));
    }

    private static Arguments text(String kind, String name, String text, long seed) {
        return arguments(kind, name, (BadFilesTest.Making) (
                folder) -> new Object[] { Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)) },
                seed);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

}
