package guide.charted.salary;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import guide.charted.support.DataFile;

/** How a cell of a data file should read on a page; written without the guide's code. */
public final class Published {

    private Published() {
    }

    public static String dollars(String cell) {
        return DataFile.isNumber(cell) ? "$" + count(cell) : words(cell);
    }

    public static String cents(String cell) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(2);
        return "$" + format.format(new BigDecimal(cell));
    }

    public static String count(String cell) {
        return DataFile.isNumber(cell) ? NumberFormat.getNumberInstance(Locale.US).format(new BigDecimal(cell))
                : words(cell);
    }

    public static String percent(String cell) {
        return DataFile.isNumber(cell) ? count(cell) + "%" : words(cell);
    }

    private static String words(String cell) {
        return switch (cell) {
            case "not-applicable" -> "does not apply";
            case "suppressed" -> "withheld by the publisher";
            default -> cell.replace('-', ' ');
        };
    }

}
