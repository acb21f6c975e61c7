package guide.charted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import guide.charted.support.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts that can go stale carry the day to look again. Those past it are reported. */
class StaleFactsTest {

    @Test
    void everyDatedRowWasCheckedBeforeItGoesStale() throws IOException {
        assertThat(dated()).isNotEmpty()
            .allSatisfy((row) -> assertThat(LocalDate.parse(row.get("checked_on")))
                .isBefore(LocalDate.parse(row.get("stale_after"))));
    }

    @Test
    void whatIsPastItsDayIsReported(TestReporter report) throws IOException {
        dated().stream()
            .filter((row) -> LocalDate.parse(row.get("stale_after")).isBefore(LocalDate.now(ZoneOffset.UTC)))
            .forEach((row) -> report.publishEntry("look again", row.cells().toString()));
    }

    @Test
    void howFreshTheFactsAreIsLeftForThePageOfMeasurements() throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<LocalDate> days = dated().stream().map((row) -> LocalDate.parse(row.get("stale_after"))).sorted().toList();
        List<LocalDate> ahead = days.stream().filter((day) -> !day.isBefore(today)).toList();
        assertThat(ahead).as("some facts are fresh").isNotEmpty();
        Measured.write("facts",
                Map.of("dated", days.size(), "due", days.size() - ahead.size(), "next", ahead.getFirst().toString()));
    }

    private static List<DataFile.Row> dated() throws IOException {
        try (Stream<Path> files = Files.list(DataFile.FOLDER)) {
            return files.map((file) -> file.getFileName().toString())
                .filter((name) -> name.endsWith(".csv"))
                .sorted()
                .flatMap((name) -> DataFile.of(name.replace(".csv", "")).rows().stream())
                .filter((row) -> row.cells().containsKey("stale_after"))
                .toList();
        }
    }

}
