package guide.charted.importer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import org.apache.commons.csv.CSVFormat;

/** A data file in some folder, read and rewritten without the importer. */
final class ImportedTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    final List<String> header;

    final List<Map<String, String>> rows = new ArrayList<>();

    private final Path file;

    ImportedTable(Path folder, String name) {
        this.file = folder.resolve(name + ".csv");
        try (Reader reader = Files.newBufferedReader(this.file); var parser = FORMAT.parse(reader)) {
            this.header = parser.getHeaderNames();
            parser.forEach((record) -> this.rows.add(new LinkedHashMap<>(record.toMap())));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static ImportedTable bundled(String name) {
        return new ImportedTable(DataFile.FOLDER, name);
    }

    /** The only row with these cells: column, value, column, value … */
    Map<String, String> only(String... cells) {
        Stream<Map<String, String>> found = this.rows.stream();
        for (int i = 0; i < cells.length; i += 2) {
            String column = cells[i];
            String value = cells[i + 1];
            found = found.filter((row) -> value.equals(row.get(column)));
        }
        List<Map<String, String>> rows = found.toList();
        if (rows.size() != 1) {
            throw new AssertionError(this.file + " has " + rows.size() + " rows " + List.of(cells));
        }
        return rows.getFirst();
    }

    /** Forgets cells of some rows. */
    ImportedTable set(Predicate<Map<String, String>> which, Map<String, String> cells) {
        this.rows.stream().filter(which).forEach((row) -> row.putAll(cells));
        return this;
    }

    void write() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", this.header)));
        this.rows.forEach((row) -> lines.add(this.header.stream()
            .map((column) -> '"' + String.valueOf(row.get(column)).replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))));
        try {
            Files.writeString(this.file, String.join("\n", lines) + "\n");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * A copy of the bundled edition; the manifest must be mended if rows are taken away.
     */
    static Path copyOfTheBundled(Path folder) {
        Path copy = folder.resolve("present");
        try (Stream<Path> files = Files.walk(DataFile.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(DataFile.FOLDER.relativize(file).toString()));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return copy;
    }

}
