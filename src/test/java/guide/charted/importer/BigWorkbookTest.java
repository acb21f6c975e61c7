package guide.charted.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import guide.charted.Charted;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The largest official workbook (metropolitan areas, some 40 MB) in half a gigabyte of
 * memory.
 */
@Tag("big")
class BigWorkbookTest {

    private static final long SIZE = 40L << 20;

    private static final int OCCUPATIONS = 720;

    @TempDir
    private Path folder;

    @Test
    void isImportedInHalfAGigabyteOfMemory() throws IOException, InterruptedException {
        Path workbook = this.folder.resolve("MSA_M2026_dl.xlsx");
        long rows = write(workbook);
        assertThat(Files.size(workbook)).isGreaterThan(SIZE);
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), Charted.class.getName(), "import", "wages",
                workbook.toString(), "--accept", "jump,order,hours", "--edition", "2027-05", "--into",
                this.folder.resolve("2027-05").toString());
        Path said = this.folder.resolve("said.txt");
        Instant start = Instant.now();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        Duration time = Duration.between(start, Instant.now());
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("| " + rows + " |");
        System.out.printf("A workbook of %d MB with %d rows was imported with -Xmx512m in %.1f s%n",
                Files.size(workbook) >> 20, rows, time.toMillis() / 1000.0);
    }

    /**
     * All areas with as many occupations as it takes; numbers at random, so that they do
     * not pack better than real ones.
     */
    private static long write(Path file) throws IOException {
        Random random = new Random(20_261_122);
        List<Map<String, Object>> ours = Book.areas("metro").rows;
        long count = 0;
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("MSA_M2026_dl");
            for (int i = 0; i < Book.COLUMNS.size(); i++) {
                sheet.value(0, i, Book.COLUMNS.get(i));
            }
            for (int i = 0; i < ours.size(); i += Book.TODAY.size()) {
                List<Map<String, Object>> rows = new ArrayList<>(ours.subList(i, i + Book.TODAY.size()));
                for (int more = rows.size(); more < OCCUPATIONS; more++) {
                    Map<String, Object> row = new java.util.HashMap<>(rows.getFirst());
                    row.put("OCC_CODE", "%02d-%04d".formatted(51 + more / 100, more));
                    row.put("OCC_TITLE", "Some occupation or other of number " + more);
                    rows.add(row);
                }
                for (Map<String, Object> row : rows) {
                    count++;
                    write(sheet, (int) count, row, random);
                }
                sheet.flush();
            }
        }
        return count;
    }

    private static void write(Worksheet sheet, int number, Map<String, Object> row, Random random) {
        for (int i = 0; i < Book.COLUMNS.size(); i++) {
            Object value = row.get(Book.COLUMNS.get(i));
            if (value instanceof Number pay) {
                sheet.value(number, i, Math.round(pay.doubleValue() * 100 * (1 + random.nextDouble())) / 100.0);
            }
            else if (value != null) {
                sheet.value(number, i, value.toString());
            }
        }
    }

}
