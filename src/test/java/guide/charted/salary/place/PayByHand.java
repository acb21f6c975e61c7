package guide.charted.salary.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;

/** What the data files say of pay by place; written without the guide's code. */
public final class PayByHand {

    /** Today's codes. */
    public static final List<String> CODES = List.of("29-2072", "29-9021");

    /** The percentiles of a year's pay. */
    public static final List<String> STEPS = List.of("year_p10", "year_p25", "year_median", "year_p75", "year_p90");

    private static final Map<String, DataFile.Row> NEWEST = DataFile.of("wage")
        .where("data_year", "2025")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("soc") + " " + row.get("area"), Function.identity()));

    private static final Map<String, BigDecimal> LEVELS = DataFile.of("price_parity")
        .where("data_year", "2024")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("area"), (row) -> row.number("parity")));

    private static final Map<String, String> NAMES = DataFile.of("area_name")
        .rows()
        .stream()
        .collect(Collectors.toMap((row) -> row.get("area"), (row) -> row.get("name")));

    private static final List<DataFile.Row> REACHES = DataFile.of("area_state").rows();

    private PayByHand() {
    }

    public static Optional<DataFile.Row> row(String soc, String area) {
        return Optional.ofNullable(NEWEST.get(soc + " " + area));
    }

    /**
     * A cell of the newest survey; of an area that has no row, that nothing is reported.
     */
    public static String cell(String soc, String area, String column) {
        return row(soc, area).map((row) -> row.get(column)).orElse("not-reported");
    }

    /** The median divided by the price level, or why there is none. */
    public static String adjusted(String soc, String area) {
        String median = cell(soc, area, "year_median");
        BigDecimal level = LEVELS.get(area);
        if (!DataFile.isNumber(median)) {
            return median;
        }
        return (level == null) ? "not-reported"
                : new BigDecimal(median).movePointRight(2).divide(level, 0, RoundingMode.HALF_UP).toPlainString();
    }

    public static Optional<BigDecimal> level(String area) {
        return Optional.ofNullable(LEVELS.get(area));
    }

    public static String name(String area) {
        return Optional.ofNullable(NAMES.get(area)).orElseThrow();
    }

    public static List<String> states() {
        return DataFile.of("state").column("code").stream().sorted().toList();
    }

    /** The areas of the states that have a row for one of today's codes. */
    public static List<String> areas() {
        return NEWEST.values()
            .stream()
            .filter((row) -> CODES.contains(row.get("soc")) && row.get("area").matches("\\d+"))
            .map((row) -> row.get("area"))
            .filter((area) -> REACHES.stream().anyMatch((row) -> row.is("area", area)))
            .distinct()
            .sorted()
            .toList();
    }

    /** The states that an area reaches into, in the order of the survey. */
    public static List<String> statesOf(String area) {
        return REACHES.stream()
            .filter((row) -> row.is("area", area))
            .sorted(Comparator.comparing((row) -> row.number("position")))
            .map((row) -> row.get("state"))
            .toList();
    }

    /** The areas with a row that reach into a state. */
    public static List<String> areasOf(String state) {
        List<String> reaching = REACHES.stream()
            .filter((row) -> row.is("state", state))
            .map((row) -> row.get("area"))
            .toList();
        return areas().stream().filter(reaching::contains).toList();
    }

}
