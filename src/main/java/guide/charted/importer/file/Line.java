package guide.charted.importer.file;

import java.util.Map;

/**
 * A line of a file, its cells under the names of the {@link Layout}.
 *
 * @param file the file, as it is named in messages
 * @param number where in the sheet or text, counted from 1
 * @param cells without blanks around them; a column that the file does not have is absent
 */
public record Line(String file, long number, Map<String, String> cells) {

    /**
     * A cell.
     * @param column a name of the layout
     * @return its text, empty if the cell or the whole column is
     */
    public String get(String column) {
        return this.cells.getOrDefault(column, "");
    }

    /**
     * Whether the file carries a column at all.
     * @param column a name of the layout
     * @return false if no header of the file matched
     */
    public boolean has(String column) {
        return this.cells.containsKey(column);
    }

}
