package guide.charted.importer.draft;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table as it is and as the import would have it. Rows are merged by key. */
public final class DraftTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Comparator<List<String>> ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final String name;

    private final Shape shape;

    private final List<String> header;

    private final SortedMap<List<String>, Map<String, String>> before = new TreeMap<>(ORDER);

    private final SortedMap<List<String>, Map<String, String>> rows;

    DraftTable(String name, Reader file) throws IOException {
        this.name = name;
        this.shape = Shape.of(name);
        try (CSVParser parser = FORMAT.parse(file)) {
            this.header = List.copyOf(parser.getHeaderNames());
            for (CSVRecord record : parser) {
                Map<String, String> row = record.toMap();
                this.before.put(key(row), Collections.unmodifiableMap(row));
            }
        }
        this.rows = new TreeMap<>(this.before);
    }

    String name() {
        return this.name;
    }

    Shape shape() {
        return this.shape;
    }

    /**
     * The rows as the import would have them so far.
     * @return in the order of their keys
     */
    public Collection<Map<String, String>> rows() {
        return Collections.unmodifiableCollection(this.rows.values());
    }

    /**
     * A row.
     * @param key the cells of its key
     * @return the row as the import would have it so far
     */
    public Optional<Map<String, String>> find(String... key) {
        return Optional.ofNullable(this.rows.get(List.of(key)));
    }

    /**
     * The key of a row.
     * @param cells at least the columns of the key
     * @return their cells, in the order of the key
     */
    public String[] keyOf(Map<String, String> cells) {
        return key(cells).toArray(String[]::new);
    }

    SortedMap<List<String>, Map<String, String>> before() {
        return this.before;
    }

    SortedMap<List<String>, Map<String, String>> after() {
        return this.rows;
    }

    /** For each row the one before it in its series, as the present data have it. */
    Function<Map<String, String>, @Nullable Map<String, String>> predecessors() {
        String time = this.shape.time();
        if (time == null) {
            return (row) -> null;
        }
        Map<List<String>, TreeMap<String, Map<String, String>>> series = new HashMap<>();
        this.before.values()
            .forEach((row) -> series.computeIfAbsent(series(row), (key) -> new TreeMap<>()).put(value(row, time), row));
        return (row) -> {
            var earlier = series.getOrDefault(series(row), new TreeMap<>()).lowerEntry(value(row, time));
            return (earlier != null) ? earlier.getValue() : null;
        };
    }

    /** The key without what tells the rows of a series apart. */
    private List<String> series(Map<String, String> row) {
        return this.shape.key()
            .stream()
            .filter((column) -> !column.equals(this.shape.time()) && !column.equals("source"))
            .map((column) -> value(row, column))
            .toList();
    }

    /**
     * Changes the row with this key, or adds one.
     * @param cells the key, and the columns that the file carries; no others change
     * @param fresh what the other columns hold if the row is new
     * @return whether the row is new
     */
    public boolean merge(Map<String, String> cells, Map<String, String> fresh) {
        List<String> key = key(cells);
        Map<String, String> present = this.rows.get(key);
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : this.header) {
            String cell = cells.get(column);
            String other = (present != null) ? present.get(column) : fresh.get(column);
            row.put(column, (cell != null) ? cell : String.valueOf((other != null) ? other : ""));
        }
        this.rows.put(key, Collections.unmodifiableMap(row));
        return present == null;
    }

    /**
     * Takes rows away that a file says are no longer so.
     * @param gone which
     */
    public void remove(Predicate<Map<String, String>> gone) {
        this.rows.values().removeIf(gone);
    }

    boolean isTouched() {
        return !this.rows.equals(this.before);
    }

    /** As the converter writes: quotation marks only where they must be. */
    void write(Writer out) throws IOException {
        out.write(line(this.header));
        for (Map<String, String> row : this.rows.values()) {
            out.write(line(this.header.stream().map((column) -> value(row, column)).toList()));
        }
    }

    List<String> key(Map<String, String> row) {
        return this.shape.key().stream().map((column) -> value(row, column)).toList();
    }

    private static String value(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + row);
        }
        return cell;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DraftTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch((sign) -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static DraftTable read(String name, Reader file) {
        try (file) {
            return new DraftTable(name, file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
