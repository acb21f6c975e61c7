package guide.charted.opendata;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table's file.
 *
 * @param name its name in the header
 * @param type what its cells hold
 * @param meaning what they say
 * @param unit what its numbers count; null if it counts nothing
 * @param blank what an empty cell means; null if none is ever empty
 * @param values the only values that there are, if there are few; empty otherwise
 * @param reference the table that its values are rows of; null if they are none
 * @param key whether it is of those that name a row
 */
public record DataColumn(String name, ColumnType type, String meaning, @Nullable String unit, @Nullable String blank,
        List<String> values, @Nullable Reference reference, boolean key) {

    public DataColumn {
        values = List.copyOf(values);
    }

    /**
     * Where the values of the column are explained.
     * @return the column that they refer to
     */
    public Optional<Reference> refersTo() {
        return Optional.ofNullable(this.reference);
    }

    /**
     * A column of another table that has all values of this one.
     *
     * @param table the table
     * @param column the column
     */
    public record Reference(String table, String column) {

        /**
         * The table's page.
         * @return its path
         */
        public String href() {
            return DataTable.href(this.table);
        }

    }

}
