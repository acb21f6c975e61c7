package guide.charted.planner;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The quartiles of some prices. The lower and the upper one are by the nearest rank:
 * prices that someone asks. The median of an even number is midway between the two in the
 * middle.
 */
final class Quartiles {

    private Quartiles() {
    }

    /**
     * The lower quartile of what the luckiest pay, the median and the upper quartile of
     * what others pay.
     * @param lucky the lowest prices; those that are not numbers are left out
     * @param others the prices of all others, none of them lower
     * @param months what the prices are for as its likely part; the quartiles shrink and
     * grow with the others
     * @return whole US dollars, or empty if there are no prices
     */
    static Optional<Range> of(DoubleStream lucky, DoubleStream others, Range months) {
        double[] low = sorted(lucky);
        double[] usual = sorted(others);
        if (low.length == 0 || usual.length == 0) {
            return Optional.empty();
        }
        double likelyMonths = Math.max(1, months.likely());
        int least = dollars(rank(low, 0.25) * months.low() / likelyMonths);
        int likely = Math.max(least, dollars(median(usual)));
        return Optional
            .of(new Range(least, likely, Math.max(likely, dollars(rank(usual, 0.75) * months.high() / likelyMonths))));
    }

    private static double[] sorted(DoubleStream prices) {
        return prices.filter((price) -> !Double.isNaN(price)).sorted().toArray();
    }

    private static double rank(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int dollars(double amount) {
        return (int) Math.round(amount);
    }

}
