package guide.charted.importer.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The columns to take from a file: our name for each, and how its header reads there.
 * Headers are matched as a whole, in any case.
 *
 * @param sheet how the name of the sheet reads; null takes the first one
 * @param required without all of these a file is not what it should be
 * @param optional columns that only some years or kinds of the file have
 * @param notes whether lines of words may follow the data in a text
 */
public record Layout(@Nullable Pattern sheet, Map<String, Pattern> required, Map<String, Pattern> optional,
        boolean notes) {

    /**
     * A layout that begins empty.
     * @return for the first sheet or a text, without columns
     */
    public static Layout empty() {
        return new Layout(null, Map.of(), Map.of(), false);
    }

    public Layout onSheet(String name) {
        return new Layout(pattern(name), this.required, this.optional, this.notes);
    }

    public Layout require(String column, String header) {
        return new Layout(this.sheet, with(this.required, column, header), this.optional, this.notes);
    }

    /**
     * Columns that are called in the file as they are here.
     * @param columns names that are plain words
     * @return the layout with them
     */
    public Layout require(List<String> columns) {
        Layout layout = this;
        for (String column : columns) {
            layout = layout.require(column, column);
        }
        return layout;
    }

    public Layout allow(String column, String header) {
        return new Layout(this.sheet, this.required, with(this.optional, column, header), this.notes);
    }

    public Layout allow(List<String> columns) {
        Layout layout = this;
        for (String column : columns) {
            layout = layout.allow(column, column);
        }
        return layout;
    }

    public Layout withNotes() {
        return new Layout(this.sheet, this.required, this.optional, true);
    }

    /**
     * A line at the foot: fewer cells than the header, and words where data have a code.
     */
    boolean isNote(String first, int cells, int headers) {
        return this.notes && cells <= 2 && cells < headers && first.strip().matches("(?s)\\D.*");
    }

    /** Which of these headers stand at which place, by our names. */
    Map<String, Integer> places(List<String> headers, String file, long line) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Map<String, Pattern> columns : List.of(this.required, this.optional)) {
            columns.forEach((column, header) -> {
                for (int i = 0; i < headers.size(); i++) {
                    if (header.matcher(headers.get(i)).matches() && places.put(column, i) != null) {
                        throw new BadFileException(file, line, "two columns are called " + headers.get(i));
                    }
                }
            });
        }
        return places;
    }

    List<String> absent(Map<String, Integer> places) {
        List<String> absent = new ArrayList<>(this.required.keySet());
        absent.removeAll(places.keySet());
        return absent;
    }

    private static Map<String, Pattern> with(Map<String, Pattern> columns, String column, String header) {
        Map<String, Pattern> more = new LinkedHashMap<>(columns);
        more.put(column, pattern(header));
        return more;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

}
