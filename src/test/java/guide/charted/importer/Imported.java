package guide.charted.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.Assumptions;

/** One run of the import command: how it ended and what it said. */
record Imported(int code, String out, String err, Path into) {

    static final LocalDate TODAY = LocalDate.of(2027, 5, 20);

    /** Imports into a folder below this one; the words are kinds, files and options. */
    static Imported into(Path folder, Object... words) {
        Path into = folder.resolve("2027-05");
        List<String> arguments = new ArrayList<>(Stream.of(words).map(String::valueOf).toList());
        arguments.addAll(List.of("--into", into.toString(), "--edition", "2027-05"));
        return run(into, arguments);
    }

    static Imported dry(Object... words) {
        List<String> arguments = new ArrayList<>(Stream.of(words).map(String::valueOf).toList());
        arguments.add("--dry-run");
        return run(Path.of("nowhere"), arguments);
    }

    static Imported run(Path into, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new ImportCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments, TODAY);
        return new Imported(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), into);
    }

    /** Everything that lies where the edition should be, or half of one beside it. */
    List<Path> left() {
        try (Stream<Path> files = Files.list(this.into.getParent())) {
            return files.filter((file) -> file.getFileName().toString().startsWith("2027-05")).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * An official file as published. Where there are none the test is skipped and says
     * so.
     */
    static Path official(String name) {
        Path file = Path.of(System.getProperty("charted.official", "../shared/official")).resolve(name);
        Assumptions.assumeThat(file)
            .as("skipped: no official file %s; put it in a folder and name that with -Dcharted.official=FOLDER", name)
            .isRegularFile();
        return file;
    }

}
