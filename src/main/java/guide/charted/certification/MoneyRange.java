package guide.charted.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;

/**
 * US dollars, from the least to the most that sources or readings of them allow.
 *
 * @param low the least
 * @param high the most
 */
public record MoneyRange(BigDecimal low, BigDecimal high) {

    static final MoneyRange NOTHING = new MoneyRange(BigDecimal.ZERO, BigDecimal.ZERO);

    public MoneyRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("From " + low + " up to " + high);
        }
    }

    /** The range of all figures that are known; empty if none is. */
    static Optional<MoneyRange> of(List<Figure> figures) {
        List<BigDecimal> known = figures.stream().flatMap((figure) -> figure.number().stream()).sorted().toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new MoneyRange(known.getFirst(), known.getLast()));
    }

    /**
     * The unit of both ends.
     * @return US dollars
     */
    public Unit unit() {
        return Unit.DOLLARS;
    }

    MoneyRange plus(MoneyRange other) {
        return new MoneyRange(this.low.add(other.low), this.high.add(other.high));
    }

    MoneyRange minus(MoneyRange other) {
        return new MoneyRange(this.low.subtract(other.high), this.high.subtract(other.low));
    }

    MoneyRange times(BigDecimal factor) {
        return new MoneyRange(this.low.multiply(factor), this.high.multiply(factor));
    }

    /** How often an amount must be had until the low end is reached. */
    int timesToLow(BigDecimal amount) {
        return this.low.divide(amount, 0, RoundingMode.CEILING).intValueExact();
    }

    /** How often an amount must be had until the high end is reached. */
    int timesToHigh(BigDecimal amount) {
        return this.high.divide(amount, 0, RoundingMode.CEILING).intValueExact();
    }

}
