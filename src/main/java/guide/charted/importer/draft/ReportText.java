package guide.charted.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import guide.charted.importer.draft.ChangeReport.FileRead;
import guide.charted.importer.draft.ChangeReport.Move;
import guide.charted.importer.draft.ChangeReport.TableChange;

/** A change report in words, as Markdown. */
public final class ReportText {

    private static final int MOST = 20;

    private final List<String> lines = new ArrayList<>();

    private ReportText() {
    }

    /**
     * The report to read.
     * @param report what changed
     * @return Markdown, with a line end at the end
     */
    public static String of(ChangeReport report) {
        ReportText text = new ReportText();
        text.write(report);
        return String.join("\n", text.lines) + "\n";
    }

    /**
     * Doubts in words, by kind, not more than some of each.
     * @param doubts what is doubtful
     * @return a line each
     */
    public static List<String> of(List<Doubt> doubts) {
        List<String> lines = new ArrayList<>();
        doubts.stream()
            .collect(Collectors.groupingBy(Doubt::kind, TreeMap::new, Collectors.toList()))
            .forEach((kind, some) -> {
                lines.add("- **" + kind.code() + "**: " + kind.words() + " (" + some.size() + ")");
                some.stream().limit(MOST).forEach((doubt) -> lines.add("    - " + doubt.what()));
                if (some.size() > MOST) {
                    lines.add("    - and " + (some.size() - MOST) + " more");
                }
            });
        return lines;
    }

    private void write(ChangeReport report) {
        add("# Edition " + report.edition() + ", made of " + report.from() + " on " + report.checkedOn());
        add("", "## Files read", "", "| file | as | lines | used |", "|---|---|---|---|");
        for (FileRead file : report.files()) {
            add("| " + file.name() + " | " + file.kind() + " | " + file.lines() + " | " + file.used() + " |");
        }
        add("", "## Tables that changed", "");
        if (report.tables().isEmpty()) {
            add("None: the files say what the data say.");
        }
        else {
            add("| table | rows before | after | added | removed | changed |", "|---|---|---|---|---|---|");
            for (TableChange table : report.tables()) {
                add("| " + table.table() + " | " + table.rowsBefore() + " | " + table.rowsAfter() + " | "
                        + table.added() + " | " + table.removed() + " | " + table.changed() + " |");
            }
            report.tables().forEach(this::write);
        }
        if (!report.moves().isEmpty()) {
            add("", "## Largest moves", "", "| table | row | figure | before | now |", "|---|---|---|---|---|");
            for (Move move : report.moves()) {
                add("| " + move.table() + " | " + move.row() + " | " + move.column() + " | " + move.before()
                        + (move.compared().isEmpty() ? "" : " (" + move.compared() + ")") + " | " + move.after()
                        + " |");
            }
        }
        if (!report.warnings().isEmpty()) {
            add("", "## Warnings", "");
            report.warnings().forEach((warning) -> add("- " + warning));
        }
        if (!report.accepted().isEmpty()) {
            add("", "## Doubtful and accepted", "");
            this.lines.addAll(of(report.accepted()));
        }
    }

    private void write(TableChange table) {
        add("", "### " + table.table(), "");
        if (!table.columns().isEmpty()) {
            add("- Cells changed: " + table.columns()
                .entrySet()
                .stream()
                .map((column) -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(", ")));
        }
        TreeSet<String> reasons = new TreeSet<>(table.missingBefore().keySet());
        reasons.addAll(table.missingAfter().keySet());
        for (String reason : reasons) {
            add("- Figures that are " + reason + ": " + count(table.missingBefore(), reason) + " before, "
                    + count(table.missingAfter(), reason) + " now");
        }
        add("- Rows, the first of them: " + String.join("; ", table.examples()));
    }

    private static int count(Map<String, Integer> missing, String reason) {
        return missing.getOrDefault(reason, 0);
    }

    private void add(String... more) {
        this.lines.addAll(List.of(more));
    }

}
