package guide.charted.importer.file;

import java.math.BigDecimal;

/** Cells of official files as figure cells of ours. */
public final class Figures {

    private static final String NUMBER = "-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?|-?\\.\\d+";

    /**
     * What a figure column of the schema holds: 16 digits, 3 of them behind the point.
     */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);

    private Figures() {
    }

    public static boolean isNumber(String text) {
        return text.matches(NUMBER);
    }

    /** A plain number; a refusal that names the line if it is none. */
    public static BigDecimal number(Line line, String column) {
        String text = line.get(column);
        if (!isNumber(text)) {
            throw new BadFileException(line, column + " should be a number, but is '" + shortened(text) + "'");
        }
        return new BigDecimal(text.replace(",", ""));
    }

    /**
     * As a cell. Three places behind the point are kept; a number that needs more is
     * refused.
     */
    public static String cell(Line line, String column, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 3 || plain.abs().compareTo(MOST) >= 0) {
            throw new BadFileException(line, column + " cannot be " + number + ": it does not fit a figure");
        }
        return Numbers.plain(plain);
    }

    public static String shortened(String text) {
        return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
    }

}
