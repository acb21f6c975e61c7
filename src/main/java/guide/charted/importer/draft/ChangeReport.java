package guide.charted.importer.draft;

import java.util.List;
import java.util.Map;

/**
 * What an import changes, kept as JSON with the data it made and shown on the guide's own
 * pages.
 *
 * @param edition the edition that the import makes
 * @param from the edition that it was made of
 * @param checkedOn the day of the import
 * @param files what was read
 * @param tables the tables that changed, in the order of the manifest
 * @param moves the figures that moved most, the largest first
 * @param warnings what whoever runs the import should know
 * @param accepted what was doubtful and was accepted
 */
public record ChangeReport(String edition, String from, String checkedOn, List<FileRead> files,
        List<TableChange> tables, List<Move> moves, List<String> warnings, List<Doubt> accepted) {

    public ChangeReport {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
        moves = List.copyOf(moves);
        warnings = List.copyOf(warnings);
        accepted = List.copyOf(accepted);
    }

    /**
     * A file that was read.
     *
     * @param name as it was given, with the zip it came in
     * @param kind what it was taken for
     * @param lines the lines below its header
     * @param used how many of them are about something in this guide
     */
    public record FileRead(String name, String kind, long lines, long used) {
    }

    /**
     * What changed in one table.
     *
     * @param table its name
     * @param rowsBefore rows of the present edition
     * @param rowsAfter rows of the new one
     * @param added rows that are new
     * @param removed rows that are gone; imports merge, so this is 0 unless a table was
     * cut by hand
     * @param changed rows with at least one other cell
     * @param columns how many cells changed, by column; only rows that were there before
     * @param missingBefore how many figures were missing, by reason
     * @param missingAfter the same for the new edition
     * @param examples some of the rows that are new or changed, by their keys
     */
    public record TableChange(String table, int rowsBefore, int rowsAfter, int added, int removed, int changed,
            Map<String, Integer> columns, Map<String, Integer> missingBefore, Map<String, Integer> missingAfter,
            List<String> examples) {
    }

    /**
     * A figure that moved.
     *
     * @param table its table
     * @param row the key of its row
     * @param column which figure
     * @param before the number before: of the same row, or of the year before if the row
     * is new
     * @param after the number now
     * @param compared the row that the number before is from; empty if it is the same row
     */
    public record Move(String table, String row, String column, String before, String after, String compared) {
    }

}
