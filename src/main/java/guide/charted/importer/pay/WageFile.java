package guide.charted.importer.pay;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * How a wage workbook reads: its columns since May 2014, its year, and what each line is
 * about.
 */
final class WageFile {

    private static final Pattern YEAR = Pattern.compile("_(?:m|may)(20\\d\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ZIP = Pattern.compile("oesm(\\d\\d)", Pattern.CASE_INSENSITIVE);

    /** The first May whose workbooks are read here. */
    private static final int FIRST = 2014;

    private WageFile() {
    }

    static Layout layout() {
        Layout layout = Layout.empty()
            .require("OCC_CODE", "OCC_CODE")
            .require("GROUP", "O_GROUP|OCC_GROUP|GROUP")
            .allow("AREA", "AREA")
            .allow("AREA_TITLE", "AREA_TITLE|AREA_NAME|STATE")
            .allow("AREA_TYPE", "AREA_TYPE")
            .allow("ST", "ST")
            .allow("PRIM_STATE", "PRIM_STATE")
            .allow("NAICS", "NAICS")
            .allow("NAICS_TITLE", "NAICS_TITLE")
            .allow("I_GROUP", "I_GROUP")
            .allow("OWN_CODE", "OWN_CODE")
            .allow("LOC_QUOTIENT", "LOC[_ ]QUOTIENT")
            .allow("PCT_TOTAL", "PCT_TOTAL");
        return PayCells.require(layout);
    }

    /**
     * The May that the figures are of. The sheet tells it, in older files only the name
     * of the workbook; if both tell it, they must agree.
     */
    static int year(Given file, Draft draft, int latest) {
        Set<Integer> years = new TreeSet<>();
        Stream.of(file.sheets().getFirst(), file.name()).forEach((name) -> years.addAll(years(YEAR, name)));
        years(ZIP, file.label()).forEach((year) -> years.add(2000 + year));
        if (years.isEmpty()) {
            throw new BadFileException(file.label(),
                    "neither its sheet nor its name tells the year; give it the name it was published under");
        }
        List<Integer> sheet = years(YEAR, file.sheets().getFirst());
        int year = sheet.isEmpty() ? years.iterator().next() : sheet.getFirst();
        if (years.size() > 1) {
            draft.doubt(Doubt.Kind.YEAR,
                    file.label() + ": its names tell different years: " + years + "; read as " + year);
        }
        if (year < FIRST) {
            throw new BadFileException(file.label(),
                    "it is of May " + year + "; workbooks are read from May " + FIRST + " on");
        }
        if (year > latest) {
            draft.doubt(Doubt.Kind.YEAR, file.label() + ": May " + year + " has not been yet");
        }
        return year;
    }

    private static List<Integer> years(Pattern pattern, String name) {
        return pattern.matcher(name).results().map((found) -> Integer.valueOf(found.group(1))).toList();
    }

    /**
     * One line for each occupation: some codes stand twice, as a broad and as a detailed
     * one.
     */
    static boolean isDetailed(Line line) {
        String group = line.get("GROUP").toLowerCase(Locale.ROOT);
        return line.get("OCC_CODE").equals("00-0000") ? group.equals("total") || group.isEmpty()
                : group.startsWith("detail") || group.isEmpty();
    }

    /** What a line is about, or that the guide has no place for it. */
    static Scope scope(Line line) {
        String group = line.get("I_GROUP").toLowerCase(Locale.ROOT);
        String naics = line.get("NAICS");
        if (group.equals("sector") || (group.isEmpty() && isSector(naics))) {
            return Scope.SECTOR;
        }
        boolean all = (group.isEmpty() || group.equals("cross-industry")) && naics.matches("0*")
                && (line.get("OWN_CODE").isEmpty() || line.get("OWN_CODE").equals("1235"));
        if (!all) {
            return Scope.NONE;
        }
        return switch (line.get("AREA_TYPE")) {
            case "1" -> Scope.NATION;
            case "2", "3" -> Scope.STATE;
            case "4" -> Scope.METRO;
            case "6" -> Scope.NONMETRO;
            case "" -> untyped(line);
            default -> throw new BadFileException(line, "AREA_TYPE " + line.get("AREA_TYPE") + " is not known");
        };
    }

    /** Before May 2019 no column says what kind of area it is. */
    private static Scope untyped(Line line) {
        if (!line.has("AREA")) {
            return Scope.NATION;
        }
        if (line.has("ST")) {
            return Scope.STATE;
        }
        Matcher digits = Pattern.compile("\\d+").matcher(line.get("AREA"));
        if (!digits.matches()) {
            throw new BadFileException(line, "AREA is no code: '" + line.get("AREA") + "'");
        }
        return (line.get("AREA").length() > 5) ? Scope.NONMETRO : Scope.METRO;
    }

    private static boolean isSector(String naics) {
        return naics.matches("\\d\\d(-\\d\\d)?") && !naics.equals("00");
    }

    /** What a line is about; the last part of the key of its source and of its zip. */
    enum Scope {

        NATION("", "national estimates", "nat"), STATE("-state", "state estimates", "st"),
        METRO("-area", "metropolitan and nonmetropolitan areas", "ma"),
        NONMETRO("-area", "metropolitan and nonmetropolitan areas", "ma"),
        SECTOR("-sector", "national estimates by NAICS sector", "in4"), NONE("", "", "");

        private final String ending;

        private final String words;

        private final String zip;

        Scope(String ending, String words, String zip) {
            this.ending = ending;
            this.words = words;
            this.zip = zip;
        }

        String ending() {
            return this.ending;
        }

        String words() {
            return this.words;
        }

        String zip() {
            return this.zip;
        }

    }

}
