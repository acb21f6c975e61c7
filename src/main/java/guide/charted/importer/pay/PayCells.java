package guide.charted.importer.pay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * The figures of a line of a wage workbook. BLS marks what it does not print: {@code *}
 * pay and {@code **} jobs that are not available, {@code #} pay at or above a limit,
 * {@code ~} a share under half a percent.
 */
final class PayCells {

    static final String LIMIT = "#";

    private static final Set<String> MARKS = Set.of("*", "**", LIMIT, "~");

    private static final Map<String, String> HOUR = pay("H");

    private static final Map<String, String> YEAR = pay("A");

    private PayCells() {
    }

    static Layout require(Layout layout) {
        Layout with = layout.require("TOT_EMP", "TOT_EMP");
        for (String column : HOUR.values()) {
            with = with.require(column, column);
        }
        for (String column : YEAR.values()) {
            with = with.require(column, column);
        }
        return with.allow("ANNUAL", "ANNUAL").allow("HOURLY", "HOURLY");
    }

    /** Jobs and pay under the names of our columns. */
    static Map<String, String> of(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("employment", cell(line, "TOT_EMP"));
        boolean yearOnly = isTrue(line, "ANNUAL");
        boolean hourOnly = isTrue(line, "HOURLY");
        HOUR.forEach((ours, theirs) -> cells.put(ours, pay(line, theirs, yearOnly)));
        YEAR.forEach((ours, theirs) -> cells.put(ours, pay(line, theirs, hourOnly)));
        return cells;
    }

    static boolean hasLimit(Line line) {
        return HOUR.values().stream().anyMatch((column) -> line.get(column).equals(LIMIT))
                || YEAR.values().stream().anyMatch((column) -> line.get(column).equals(LIMIT));
    }

    /** A figure, or why there is none. */
    static String cell(Line line, String column) {
        String text = line.get(column);
        if (text.isEmpty()) {
            return Missing.NOT_REPORTED.code();
        }
        if (MARKS.contains(text)) {
            return Missing.SUPPRESSED.code();
        }
        if (!Figures.isNumber(text)) {
            throw new BadFileException(line, column + " is neither a number nor one of the marks * ** # ~, but '"
                    + Figures.shortened(text) + "'");
        }
        BigDecimal number = Figures.number(line, column);
        if (number.signum() < 0) {
            throw new BadFileException(line, column + " cannot be " + text);
        }
        return Figures.cell(line, column, number);
    }

    /**
     * Some occupations have pay by the hour only, some by the year only: the other does
     * not apply.
     */
    private static String pay(Line line, String column, boolean otherOnly) {
        String cell = cell(line, column);
        return (otherOnly && !Figures.isNumber(cell)) ? Missing.NOT_APPLICABLE.code() : cell;
    }

    private static boolean isTrue(Line line, String column) {
        return line.get(column).equalsIgnoreCase("true") || line.get(column).equals("1");
    }

    private static Map<String, String> pay(String letter) {
        String ours = letter.equals("H") ? "hour_" : "year_";
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(ours + "mean", letter + "_MEAN");
        for (String rank : new String[] { "10", "25" }) {
            columns.put(ours + "p" + rank, letter + "_PCT" + rank);
        }
        columns.put(ours + "median", letter + "_MEDIAN");
        for (String rank : new String[] { "75", "90" }) {
            columns.put(ours + "p" + rank, letter + "_PCT" + rank);
        }
        return columns;
    }

}
