package guide.charted.salary;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import guide.charted.support.DataFile;

/** How a cell of a data file should read on a page; written without the guide's code. */
final class Published {

    private Published() {
    }

    static String dollars(String cell) {
        return DataFile.isNumber(cell) ? "$" + count(cell) : words(cell);
    }

    static String cents(String cell) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(2);
        return "$" + format.format(new BigDecimal(cell));
    }

    static String count(String cell) {
        return DataFile.isNumber(cell) ? NumberFormat.getNumberInstance(Locale.US).format(new BigDecimal(cell))
                : words(cell);
    }

    static String percent(String cell) {
        return DataFile.isNumber(cell) ? count(cell) + "%" : words(cell);
    }

    private static String words(String cell) {
        return cell.equals("not-applicable") ? "does not apply" : cell.replace('-', ' ');
    }

}
