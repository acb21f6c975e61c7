package guide.charted.importer.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * One file to import, taken out of its zip if it came in one.
 *
 * @param name its own name, such as {@code MSA_M2025_dl.xlsx}; some publishers tell the
 * year nowhere else
 * @param label how messages call it: with the zip it came in
 * @param path where it lies now
 * @param workbook a workbook rather than delimited text
 */
public record Given(String name, String label, Path path, boolean workbook) {

    /**
     * Hands over every line below the header.
     * @param layout the columns to take
     * @param lines asked once a line, in the order of the file
     * @return how the file ended
     * @throws BadFileException if it is not such a file, or is damaged
     */
    public Ending read(Layout layout, Consumer<Line> lines) {
        return this.workbook ? new Sheets(this).read(layout, lines) : new Texts(this).read(layout, lines);
    }

    /**
     * The names of the sheets.
     * @return in the order of the workbook; none for a text
     */
    public List<String> sheets() {
        return this.workbook ? new Sheets(this).names() : List.of();
    }

    /**
     * The header of a workbook, for files that name their years in it.
     * @param layout the sheet, and at least one column
     * @return every cell of the header
     */
    public List<String> headers(Layout layout) {
        return new Sheets(this).headers(layout);
    }

    /**
     * How a file ended.
     *
     * @param lines the lines below the header
     * @param notes lines at the foot that have fewer cells than the header
     * @param open whether the last cell may be cut off: no line end follows it and it is
     * one of those taken
     */
    public record Ending(long lines, int notes, boolean open) {
    }

}
