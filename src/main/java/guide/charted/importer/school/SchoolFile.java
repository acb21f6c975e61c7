package guide.charted.importer.school;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;

/**
 * The files of NCES IPEDS that are read, in the order in which they are, and the columns
 * taken of each.
 */
enum SchoolFile {

    HD("hd(20\\d\\d)", "directory"), C_A("c(20\\d\\d)_a", "awards"),

    C_DEP("c(20\\d\\d)_?dep", "programs offered at a distance"), IC("ic(20\\d\\d)", "distance education"),

    COST1("cost1_(20\\d\\d)", "costs"), IC_PY("ic(20\\d\\d)_py", "prices of whole programs"),

    IC_AY("ic(20\\d\\d)_ay", "charges for a year");

    private static final Layout SCHOOL = Layout.empty().require("UNITID", "UNITID");

    private final Pattern name;

    private final String words;

    SchoolFile(String name, String words) {
        this.name = Pattern.compile(name + "(_.+)?\\.csv");
        this.words = words;
    }

    String words() {
        return this.words;
    }

    Layout layout() {
        return switch (this) {
            case HD ->
                SCHOOL
                    .require(List.of("INSTNM", "ADDR", "CITY", "STABBR", "ZIP", "WEBADDR", "NPRICURL", "CONTROL",
                            "ICLEVEL", "LONGITUD", "LATITUDE"))
                    .allow(List.of("IALIAS", "ADMINURL", "FAIDURL", "CYACTIVE"));
            case C_A -> SCHOOL.require(List.of("CIPCODE", "MAJORNUM", "AWLEVEL", "CTOTALT"));
            case C_DEP -> SCHOOL.require(List.of("CIPCODE", "PTOTAL", "PTOTALDE"))
                .allow(OnlinePrograms.LEVELS.values()
                    .stream()
                    .flatMap((column) -> Stream.of(column, column + "DE"))
                    .toList());
            case IC -> SCHOOL.require("DISTNCED", "DISTNCED").allow("DSTNUGN", "DSTNUGN");
            case COST1 -> prices(charges(SCHOOL, false), false);
            case IC_PY -> prices(SCHOOL, true);
            case IC_AY -> charges(SCHOOL, true);
        };
    }

    int year(Given file) {
        Matcher matcher = this.name.matcher(file.name().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file.name());
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** By the name under which NCES publishes it, which is also where its year stands. */
    static SchoolFile of(Given file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return Stream.of(C_A, C_DEP, COST1, IC_PY, IC_AY, HD, IC)
            .filter((kind) -> kind.name.matcher(name).matches())
            .findFirst()
            .orElseThrow(() -> new BadFileException(file.label(),
                    "its name is none of " + Arrays.toString(values())
                            + " with a year, such as hd2024.csv or c2024_a.csv; "
                            + "give it the name it was published under, as its year stands nowhere else"));
    }

    private static Layout charges(Layout layout, boolean required) {
        List<String> columns = List.of("CHG1AY3", "CHG2AY3", "CHG3AY3", "CHG4AY3", "TUITION1", "FEE1", "TUITION2",
                "FEE2", "TUITION3", "FEE3", "TUITION6", "FEE6", "TUITION7", "FEE7");
        return required ? layout.require(columns) : layout.allow(columns);
    }

    private static Layout prices(Layout layout, boolean required) {
        List<String> columns = IntStream.rangeClosed(1, 6)
            .boxed()
            .flatMap((i) -> Stream.concat(
                    (i == 1) ? Stream.of("CHG1PY3", "CHG4PY3") : Stream.of("CIPTUIT" + i, "CIPSUPP" + i),
                    Stream.of("CIPCODE" + i, "CIPLGTH" + i, "PRGMSR" + i, "MTHCMP" + i)))
            .toList();
        return required ? layout.require(columns) : layout.allow(columns);
    }

}
