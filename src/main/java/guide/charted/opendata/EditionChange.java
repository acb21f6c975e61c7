package guide.charted.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import guide.charted.importer.draft.ChangeReport;
import guide.charted.importer.draft.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changed in the one before.
 *
 * @param edition its name
 * @param from the edition that it was made of; null for the first one
 * @param checkedOn the day of the import, or on which the first edition was checked; null
 * if that day is not kept
 * @param files what was read
 * @param tables the tables that changed
 * @param moves the figures that moved most, the largest first
 * @param warnings what is to be known about it
 * @param accepted what was doubtful and accepted after a look
 */
public record EditionChange(String edition, @Nullable String from, @Nullable LocalDate checkedOn,
        List<ChangeReport.FileRead> files, List<TableChange> tables, List<Move> moves, List<String> warnings,
        List<Doubt> accepted) {

    static EditionChange first(String edition, @Nullable LocalDate checkedOn) {
        return new EditionChange(edition, null, checkedOn, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static EditionChange of(ChangeReport report, DataTables dictionary) {
        return new EditionChange(report.edition(), report.from(), LocalDate.parse(report.checkedOn()), report.files(),
                report.tables().stream().map((table) -> TableChange.of(table, dictionary)).toList(),
                report.moves().stream().map((move) -> Move.of(move, dictionary)).toList(), report.warnings(),
                report.accepted());
    }

    /**
     * The day on which it was made.
     * @return the day, if it is kept
     */
    public Optional<LocalDate> made() {
        return Optional.ofNullable(this.checkedOn);
    }

    /**
     * How a table changed.
     *
     * @param table the table
     * @param meaning what its rows are; empty for a table that is no more
     * @param added new rows
     * @param removed rows that are gone
     * @param changed rows with at least one other cell
     * @param missing figures without a number, before and now
     * @param examples some of the rows, by their keys
     */
    public record TableChange(String table, String meaning, int added, int removed, int changed, Missing missing,
            List<String> examples) {

        static TableChange of(ChangeReport.TableChange change, DataTables dictionary) {
            return new TableChange(change.table(), dictionary.find(change.table()).map(DataTable::meaning).orElse(""),
                    change.added(), change.removed(), change.changed(),
                    new Missing(sum(change.missingBefore().values()), sum(change.missingAfter().values())),
                    change.examples());
        }

        private static int sum(Iterable<Integer> counts) {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }

    }

    /**
     * Figures without a number.
     *
     * @param before in the edition before
     * @param now in this one
     */
    public record Missing(int before, int now) {
    }

    /**
     * A figure that moved.
     *
     * @param table its table
     * @param row the key of its row
     * @param what which figure, in words
     * @param unit what it counts; empty if it counts nothing
     * @param before the number before
     * @param after the number now
     * @param compared the row that the number before is from; empty if it is the same row
     */
    public record Move(String table, String row, String what, String unit, BigDecimal before, BigDecimal after,
            String compared) {

        static Move of(ChangeReport.Move move, DataTables dictionary) {
            Optional<DataColumn> column = dictionary.find(move.table())
                .flatMap((table) -> table.columns()
                    .stream()
                    .filter((one) -> one.name().equals(move.column()))
                    .findFirst());
            return new Move(move.table(), move.row(), column.map(DataColumn::meaning).orElse(move.column()),
                    column.map((one) -> (one.unit() != null) ? one.unit() : "").orElse(""),
                    new BigDecimal(move.before()), new BigDecimal(move.after()), move.compared());
        }

    }

}
