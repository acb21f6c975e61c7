package guide.charted.salary.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import guide.charted.fact.Figure;

/** An order of the states. What is missing comes last, and equal ones stand by name. */
enum Order {

    /** The highest median first, as it is paid. */
    MEDIAN,

    /** The highest median at national prices first. */
    ADJUSTED,

    /** By name. */
    NAME,

    /** Most jobs first. */
    JOBS;

    static Optional<Order> ofCode(String code) {
        return Arrays.stream(values()).filter((order) -> order.code().equals(code)).findFirst();
    }

    /**
     * The value in addresses and the last part of message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<StateRow> sorted(List<StateRow> byName) {
        return switch (this) {
            case MEDIAN -> by(byName, Comparator.comparing((row) -> row.pay().median(false), Figure.HIGHEST_FIRST));
            case ADJUSTED -> by(byName, Comparator.comparing((row) -> row.pay().median(true), Figure.HIGHEST_FIRST));
            case JOBS -> by(byName, Comparator.comparing((row) -> row.pay().earnings().jobs(), Figure.HIGHEST_FIRST));
            case NAME -> byName;
        };
    }

    private static List<StateRow> by(List<StateRow> rows, Comparator<StateRow> comparator) {
        return rows.stream().sorted(comparator).toList();
    }

}
