package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts schools by key. A school counts for a key if the cheapest of its programs noted
 * under that key is within the price limit.
 *
 * @param <K> what is counted by
 */
class Tally<K> {

    private final PriceLimit limit;

    private final Map<K, Integer> counts = new HashMap<>();

    private final Map<K, Optional<BigDecimal>> cheapest = new HashMap<>();

    Tally(PriceLimit limit) {
        this.limit = limit;
    }

    /** Notes a program of the school at hand. */
    void note(K key, Optional<BigDecimal> price) {
        this.cheapest.merge(key, price, Tally::lower);
    }

    /** Counts the school at hand and turns to the next. */
    void nextSchool() {
        this.cheapest.forEach((key, price) -> {
            if (this.limit.allows(price)) {
                this.counts.merge(key, 1, Integer::sum);
            }
        });
        this.cheapest.clear();
    }

    int of(K key) {
        return this.counts.getOrDefault(key, 0);
    }

    static Optional<BigDecimal> lower(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return (a.get().compareTo(b.get()) <= 0) ? a : b;
    }

}
