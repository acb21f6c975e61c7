package guide.charted.importer.file;

import java.math.BigDecimal;

/** How numbers are written in data files. */
public final class Numbers {

    private Numbers() {
    }

    /**
     * Without exponent and without zeros that say nothing.
     * @param number any number
     * @return such as {@code 17.8} or {@code 120}
     */
    public static String plain(BigDecimal number) {
        return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String plain(double number) {
        return plain(BigDecimal.valueOf(number));
    }

}
