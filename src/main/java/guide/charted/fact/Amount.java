package guide.charted.fact;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row stores it: a number, or the reason there is none. Exactly one of the
 * two is present.
 *
 * @param amount the number, in the unit its column says; null if missing
 * @param missing why there is no number; null if there is one
 */
@Embeddable
public record Amount(@Nullable BigDecimal amount, @Nullable Missing missing) {

    public Amount {
        if ((amount == null) == (missing == null)) {
            throw new IllegalArgumentException(
                    "An amount is a number or a reason, not both: " + amount + ", " + missing);
        }
        amount = (amount != null) ? plain(amount) : null;
    }

    /**
     * The figure that a reader sees.
     * @param unit the unit of the column
     * @param origin what was measured, where, when and by whom
     * @return the number with its origin, or the typed blank with its origin
     */
    public Figure figure(Unit unit, Origin origin) {
        if (this.amount != null) {
            return new Figure.Known(this.amount, unit, origin);
        }
        if (this.missing != null) {
            return new Figure.Blank(this.missing, origin);
        }
        throw new IllegalStateException();
    }

    /**
     * A stored number as it is shown.
     * @param number any number
     * @return the same number without zeros at its end that say nothing
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
    }

}
