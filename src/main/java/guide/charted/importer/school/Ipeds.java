package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import guide.charted.importer.draft.DraftTable;
import guide.charted.importer.file.Figures;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Line;

/**
 * What all files of NCES IPEDS have in common: their names, codes and ways to say that
 * there is no figure.
 */
final class Ipeds {

    static final String SOURCE = "nces-ipeds";

    /** Codes for what is missing or does not apply; they are never amounts. */
    private static final Pattern NO_FIGURE = Pattern.compile("|\\.|-[123]");

    static final Map<String, String> DEGREES = Map.ofEntries(Map.entry("20", "certificate"),
            Map.entry("21", "certificate"), Map.entry("2", "certificate"), Map.entry("4", "certificate"),
            Map.entry("3", "associate"), Map.entry("5", "bachelor"), Map.entry("6", "post-bacc-certificate"),
            Map.entry("7", "master"), Map.entry("8", "post-master-certificate"), Map.entry("17", "doctorate"),
            Map.entry("18", "doctorate"), Map.entry("19", "doctorate"));

    private static final Set<String> UNDERGRADUATE = Set.of("certificate", "associate", "bachelor");

    private Ipeds() {
    }

    static boolean isGraduate(String degree) {
        return !UNDERGRADUATE.contains(degree);
    }

    /** A file named after 2023 is about the year that begins then. */
    static String period(int year) {
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }

    static String unitid(Line line) {
        String unitid = line.get("UNITID");
        if (!unitid.matches("\\d{6}")) {
            throw new BadFileException(line,
                    "UNITID should have six digits, but is '" + Figures.shortened(unitid) + "'");
        }
        return unitid;
    }

    static Optional<BigDecimal> amount(Line line, String column) {
        String text = line.get(column);
        if (NO_FIGURE.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = Figures.number(line, column);
        if (number.signum() < 0) {
            throw new BadFileException(line, column + " cannot be " + text);
        }
        return Optional.of(number);
    }

    static String cell(Line line, String column, Optional<BigDecimal> amount, String reason) {
        return amount.map((number) -> Figures.cell(line, column, number)).orElse(reason);
    }

    static String cell(Line line, String column, String reason) {
        return cell(line, column, amount(line, column), reason);
    }

    static Map<String, List<Map<String, String>>> programsBySchool(Draft draft) {
        return draft.table("program")
            .rows()
            .stream()
            .collect(Collectors.groupingBy((program) -> program.getOrDefault("unitid", "")));
    }

    /** The schools of the rows that have something in a column. */
    static Set<String> schools(DraftTable rows, String column) {
        return rows.rows()
            .stream()
            .filter((row) -> !get(row, column).isEmpty())
            .map((row) -> get(row, "unitid"))
            .collect(Collectors.toSet());
    }

    /** What is copied from a row without change. */
    static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

}
