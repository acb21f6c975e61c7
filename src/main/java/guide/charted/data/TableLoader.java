package guide.charted.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Fills one table from its data file within the caller's transaction. */
class TableLoader {

    private static final int BATCH = 500;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Connection connection;

    private final Edition edition;

    TableLoader(Connection connection, Edition edition) {
        this.connection = connection;
        this.edition = edition;
    }

    void load(Edition.Table table, Reader file) throws SQLException {
        TableColumns columns = new TableColumns(this.connection, this.edition.schema(), table.name());
        if (columns.header().isEmpty()) {
            throw new BadDataException(table.file(), "the schema has no table " + table.name());
        }
        int count = 0;
        try (CSVParser parser = FORMAT.parse(file);
                PreparedStatement insert = this.connection.prepareStatement(columns.insert(this.edition.schema()))) {
            checkHeader(table, columns, parser.getHeaderNames());
            List<Row> batch = new ArrayList<>();
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord record : parser) {
                batch.add(row(table, columns, record, line));
                line = parser.getCurrentLineNumber() + 1;
                count++;
                if (batch.size() == BATCH) {
                    insert(table, insert, batch);
                }
            }
            insert(table, insert, batch);
        }
        catch (IOException | UncheckedIOException ex) {
            throw new BadDataException(table.file(), String.valueOf(ex.getMessage()));
        }
        if (count != table.rows()) {
            throw new BadDataException(table.file(),
                    "the manifest promises " + table.rows() + " rows, the file has " + count);
        }
    }

    private static void checkHeader(Edition.Table table, TableColumns columns, List<String> header) {
        Set<String> unknown = new TreeSet<>(header);
        columns.header().forEach(unknown::remove);
        Set<String> absent = new TreeSet<>(columns.header());
        header.forEach(absent::remove);
        if (!unknown.isEmpty() || !absent.isEmpty()) {
            throw new BadDataException(table.file(), 1, "the header lacks " + absent + " and has unknown " + unknown);
        }
    }

    private static Row row(Edition.Table table, TableColumns columns, CSVRecord record, long line) {
        if (!record.isConsistent()) {
            throw new BadDataException(table.file(), line, "the line does not have as many cells as the header");
        }
        try {
            return new Row(line, columns.values(record::get));
        }
        catch (IllegalArgumentException ex) {
            throw new BadDataException(table.file(), line, String.valueOf(ex.getMessage()));
        }
    }

    private void insert(Edition.Table table, PreparedStatement insert, List<Row> batch) throws SQLException {
        Savepoint before = this.connection.setSavepoint();
        try {
            for (Row row : batch) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
            this.connection.releaseSavepoint(before);
        }
        catch (BatchUpdateException ex) {
            insert.clearBatch();
            this.connection.rollback(before);
            throw firstBadRow(table, insert, batch, ex);
        }
        batch.clear();
    }

    /**
     * Inserts a refused batch again, row by row, to learn which line the database does
     * not accept.
     */
    private static BadDataException firstBadRow(Edition.Table table, PreparedStatement insert, List<Row> batch,
            BatchUpdateException refusal) throws SQLException {
        for (Row row : batch) {
            try {
                row.bind(insert);
                insert.executeUpdate();
            }
            catch (SQLException ex) {
                return new BadDataException(table.file(), row.line(), reason(ex));
            }
        }
        return new BadDataException(table.file(), String.valueOf(refusal.getMessage()));
    }

    private static String reason(SQLException refusal) {
        String kind = switch (String.valueOf(refusal.getSQLState())) {
            case "23505" -> "the key is already taken";
            case "23503", "23506" -> "refers to something that is not there";
            case "23513", "23514" -> "a value is not one of those allowed";
            default -> "the database refuses the row";
        };
        return kind + " (" + String.valueOf(refusal.getMessage()).lines().findFirst().orElse("") + ")";
    }

    private record Row(long line, List<@Nullable Object> values) {

        void bind(PreparedStatement insert) throws SQLException {
            for (int i = 0; i < this.values.size(); i++) {
                insert.setObject(i + 1, this.values.get(i));
            }
        }
    }

}
