package guide.charted.importer.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guide.charted.fact.Missing;
import guide.charted.importer.draft.ChangeReport.Move;
import guide.charted.importer.draft.ChangeReport.TableChange;
import org.jspecify.annotations.Nullable;

/** Holds the tables of a draft against those of the present edition. */
final class Comparison {

    private static final int EXAMPLES = 20;

    private final List<TableChange> tables = new ArrayList<>();

    private final List<Step> steps = new ArrayList<>();

    Comparison(Collection<DraftTable> tables) {
        tables.stream().filter(DraftTable::isTouched).forEach(this::compare);
        this.steps.sort(Comparator.comparingDouble(Step::size).reversed().thenComparing((step) -> step.move().row()));
    }

    List<TableChange> tables() {
        return this.tables;
    }

    /** The largest first. */
    List<Step> steps() {
        return this.steps;
    }

    private void compare(DraftTable table) {
        Map<String, Integer> columns = new TreeMap<>();
        List<String> examples = new ArrayList<>();
        int added = 0;
        int changed = 0;
        var predecessor = table.predecessors();
        for (Map.Entry<List<String>, Map<String, String>> entry : table.after().entrySet()) {
            Map<String, String> row = entry.getValue();
            Map<String, String> before = table.before().get(entry.getKey());
            if (row.equals(before)) {
                continue;
            }
            String key = String.join(" ", entry.getKey());
            added += (before == null) ? 1 : 0;
            changed += (before == null) ? 0 : 1;
            if (examples.size() < EXAMPLES) {
                examples.add(key);
            }
            if (before != null) {
                row.forEach(
                        (column, cell) -> columns.merge(column, cell.equals(before.get(column)) ? 0 : 1, Integer::sum));
            }
            steps(table, key, (before != null) ? before : predecessor.apply(row), row, before != null);
        }
        columns.values().removeIf((count) -> count == 0);
        int removed = (int) table.before().keySet().stream().filter((key) -> !table.after().containsKey(key)).count();
        this.tables.add(new TableChange(table.name(), table.before().size(), table.after().size(), added, removed,
                changed, columns, missing(table.before().values()), missing(table.after().values()), examples));
    }

    private void steps(DraftTable table, String key, @Nullable Map<String, String> before, Map<String, String> row,
            boolean same) {
        if (before == null) {
            return;
        }
        String compared = same ? "" : String.join(" ", table.key(before));
        row.forEach((column, cell) -> {
            String was = before.getOrDefault(column, "");
            if (!cell.equals(was) && table.shape().isFigure(column) && isNumber(was) && isNumber(cell)) {
                Move move = new Move(table.name(), key, column, was, cell, compared);
                this.steps.add(new Step(move, new BigDecimal(was), new BigDecimal(cell)));
            }
        });
    }

    private static Map<String, Integer> missing(Collection<Map<String, String>> rows) {
        Map<String, Integer> missing = new TreeMap<>();
        rows.forEach((row) -> row.values()
            .stream()
            .filter((cell) -> Missing.ofCode(cell).isPresent())
            .forEach((cell) -> missing.merge(cell, 1, Integer::sum)));
        return missing;
    }

    static boolean isNumber(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?");
    }

    /**
     * A figure before and after.
     */
    record Step(Move move, BigDecimal before, BigDecimal after) {

        /**
         * How many times as large or as small; a figure that was or became 0 counts by
         * its change alone.
         */
        double size() {
            if (this.before.signum() * this.after.signum() <= 0) {
                return 1 + Math.min(1, this.after.subtract(this.before).abs().doubleValue() / 1000);
            }
            double times = this.after.divide(this.before, MathContext.DECIMAL64).doubleValue();
            return Math.max(times, 1 / times);
        }

    }

}
