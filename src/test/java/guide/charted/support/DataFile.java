package guide.charted.support;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;

/** A data file, read without the guide: what pages are held against. */
public record DataFile(String name, List<Row> rows) {

    public static final Path FOLDER = Path.of("src/main/resources/data");

    public static DataFile of(String name) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + ".csv"))) {
            return read(name, reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A file as the guide answered it. */
    public static DataFile of(Page page) {
        return read(page.path(), new StringReader(page.body()));
    }

    private static DataFile read(String name, Reader reader) {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return new DataFile(name, parser.stream().map((record) -> new Row(record.toMap())).toList());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public static boolean isNumber(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?");
    }

    public List<String> column(String header) {
        return this.rows.stream().map((row) -> row.get(header)).toList();
    }

    public Map<String, List<Row>> by(String header) {
        return this.rows.stream().collect(Collectors.groupingBy((row) -> row.get(header)));
    }

    /** The rows in which a column has this value. */
    public DataFile where(String column, String value) {
        return new DataFile(this.name, this.rows.stream().filter((row) -> row.is(column, value)).toList());
    }

    /** The only row in which two columns have these values. */
    public Row only(String column, String value, String other, String otherValue) {
        List<Row> found = this.rows.stream()
            .filter((row) -> row.is(column, value) && row.is(other, otherValue))
            .toList();
        if (found.size() != 1) {
            throw new AssertionError(this.name + " has " + found.size() + " rows " + value + ", " + otherValue);
        }
        return found.getFirst();
    }

    /** The only row in which a column has this value. */
    public Row only(String column, String value) {
        return only(column, value, column, value);
    }

    /** A line of the file. */
    public record Row(Map<String, String> cells) {

        public String get(String column) {
            String cell = this.cells.get(column);
            if (cell == null) {
                throw new AssertionError("No column " + column);
            }
            return cell;
        }

        public boolean is(String column, String value) {
            return get(column).equals(value);
        }

        public BigDecimal number(String column) {
            return new BigDecimal(get(column));
        }

    }

}
