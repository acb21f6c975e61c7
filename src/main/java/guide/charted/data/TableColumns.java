package guide.charted.data;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import guide.charted.fact.Missing;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as the database knows them, and how the cells of a data file
 * become their values. A header {@code x} stands for the column {@code x}, or for the
 * pair {@code x_amount}, {@code x_missing} of a figure.
 */
class TableColumns {

    private final String table;

    private final Map<String, Column> columns;

    /** How each cell of a row is read, worked out once. */
    private final List<Cell> cells;

    TableColumns(Connection connection, String schema, String table) throws SQLException {
        this.table = table;
        this.columns = new LinkedHashMap<>();
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet rows = metadata.getColumns(connection.getCatalog(), schema, table, null)) {
            while (rows.next()) {
                Column column = new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"),
                        rows.getInt("COLUMN_SIZE"), rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
                this.columns.put(column.name(), column);
            }
        }
        this.cells = this.columns.values()
            .stream()
            .filter((column) -> !FigureColumns.isReason(column.name(), this.columns.keySet()))
            .map((column) -> FigureColumns.figure(column.name(), this.columns.keySet())
                .map((figure) -> new Cell(figure, null))
                .orElseGet(() -> new Cell(column.name(), column)))
            .toList();
    }

    /** The names that the header of the data file must have. */
    List<String> header() {
        return this.cells.stream().map(Cell::header).toList();
    }

    String insert(String schema) {
        return "insert into " + schema + "." + this.table + " (" + String.join(", ", this.columns.keySet())
                + ") values (" + this.columns.keySet().stream().map((name) -> "?").collect(Collectors.joining(", "))
                + ")";
    }

    /**
     * The values of one row, in the order of {@link #insert}.
     * @throws IllegalArgumentException if a cell does not fit its column; the message
     * names the column
     */
    List<@Nullable Object> values(UnaryOperator<String> row) {
        List<@Nullable Object> values = new ArrayList<>(this.columns.size());
        for (Cell cell : this.cells) {
            String text = row.apply(cell.header());
            if (cell.column() != null) {
                values.add(cell.column().value(text));
            }
            else {
                String reason = Missing.ofCode(text).map(Missing::code).orElse(null);
                values.add((reason != null) ? null : number(cell.header(), text));
                values.add(reason);
            }
        }
        return values;
    }

    private static BigDecimal number(String header, String cell) {
        try {
            return new BigDecimal(cell);
        }
        catch (NumberFormatException ex) {
            throw new IllegalArgumentException(
                    header + " must be a number or say why it is missing, but is '" + cell + "'", ex);
        }
    }

    /** A cell of a data file; without a column of its own it is a figure's. */
    private record Cell(String header, @Nullable Column column) {
    }

    private record Column(String name, int type, int size, boolean nullable) {

        @Nullable Object value(String cell) {
            if (cell.isEmpty()) {
                if (!this.nullable) {
                    throw new IllegalArgumentException(this.name + " must not be empty");
                }
                return null;
            }
            try {
                return switch (this.type) {
                    case Types.INTEGER -> Integer.valueOf(cell);
                    case Types.NUMERIC -> new BigDecimal(cell);
                    case Types.DATE -> Date.valueOf(LocalDate.parse(cell));
                    case Types.BOOLEAN, Types.BIT -> truth(cell);
                    case Types.VARCHAR -> text(cell);
                    default -> throw new IllegalStateException(this.name + " has SQL type " + this.type);
                };
            }
            catch (NumberFormatException | DateTimeParseException ex) {
                throw new IllegalArgumentException(this.name + " cannot be '" + cell + "'", ex);
            }
        }

        private Boolean truth(String cell) {
            return switch (cell) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> throw new IllegalArgumentException(this.name + " is true or false, not '" + cell + "'");
            };
        }

        private String text(String cell) {
            if (cell.length() > this.size) {
                throw new IllegalArgumentException(
                        this.name + " has " + cell.length() + " characters; " + this.size + " fit");
            }
            return cell;
        }
    }

}
