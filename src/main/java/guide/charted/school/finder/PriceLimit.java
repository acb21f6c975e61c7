package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The most that a reader wants to pay a year.
 *
 * @param most US dollars; null for no limit
 * @param unpriced whether schools without a published price stay in
 */
record PriceLimit(@Nullable BigDecimal most, boolean unpriced) {

    static PriceLimit of(SchoolFilter filter) {
        return new PriceLimit(filter.number(Parameter.MAX_TUITION).map(BigDecimal::valueOf).orElse(null),
                filter.isOn(Parameter.UNPRICED));
    }

    boolean allows(Optional<BigDecimal> price) {
        return this.most == null || (price.isPresent() ? price.get().compareTo(this.most) <= 0 : this.unpriced);
    }

    boolean allowsUnpriced() {
        return allows(Optional.empty());
    }

}
