package guide.charted.importer.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the rows that an import changes or adds for what is possible but unlikely. */
final class Plausibility {

    private static final double JUMP = 10;

    /** Counts this small jump without any fault: 1 graduate after 10. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(50);

    private static final List<String> PERCENTILES = List.of("p10", "p25", "median", "p75", "p90");

    private static final BigDecimal HOURS_A_YEAR = BigDecimal.valueOf(2080);

    /** BLS rounds a year's pay to ten dollars and an hour's to a cent. */
    private static final double ROUNDING = 0.01;

    private static final Set<String> PAY_TABLES = Set.of("wage", "industry_wage");

    private final Draft draft;

    private Plausibility(Draft draft) {
        this.draft = draft;
    }

    static void check(Draft draft, Comparison comparison) {
        Plausibility plausibility = new Plausibility(draft);
        comparison.steps().forEach(plausibility::jump);
        for (DraftTable table : draft.tables()) {
            if (PAY_TABLES.contains(table.name())) {
                table.after().forEach((key, row) -> {
                    if (!row.equals(table.before().get(key))) {
                        plausibility.pay(table.name() + " " + String.join(" ", key), row);
                    }
                });
            }
        }
    }

    private void jump(Comparison.Step step) {
        boolean small = step.before().abs().max(step.after().abs()).compareTo(SMALL) < 0;
        boolean comparable = step.before().signum() * step.after().signum() > 0;
        if (comparable && !small && step.size() >= JUMP) {
            ChangeReport.Move move = step.move();
            this.draft.doubt(Doubt.Kind.JUMP, move.table() + " " + move.row() + " " + move.column() + ": "
                    + move.before() + " became " + move.after());
        }
    }

    private void pay(String name, Map<String, String> row) {
        for (String unit : List.of("hour_", "year_")) {
            List<BigDecimal> known = new ArrayList<>();
            PERCENTILES.stream().flatMap((rank) -> number(row, unit + rank)).forEach(known::add);
            if (!known.equals(known.stream().sorted().toList())) {
                this.draft.doubt(Doubt.Kind.ORDER, name + ": " + unit + "… " + known);
            }
        }
        for (String rank : Stream.concat(PERCENTILES.stream(), Stream.of("mean")).toList()) {
            number(row, "hour_" + rank).forEach((hour) -> number(row, "year_" + rank).forEach((year) -> {
                double expected = hour.multiply(HOURS_A_YEAR).doubleValue();
                if (Math.abs(year.doubleValue() - expected) > ROUNDING * expected) {
                    this.draft.doubt(Doubt.Kind.HOURS,
                            name + ": " + rank + " is " + hour + " an hour and " + year + " a year");
                }
            }));
        }
    }

    private static Stream<BigDecimal> number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return Comparison.isNumber(cell) ? Stream.of(new BigDecimal(cell)) : Stream.empty();
    }

}
