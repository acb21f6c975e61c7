package guide.charted.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The ways that no other way beats in time and cost. A cost that is not known is not
 * nothing: a way beats another only if whatever it lacks a price for is lacking one there
 * too, for as long a time at least.
 */
final class Frontier {

    private static final Comparator<Trip> BY_TIME = Comparator.comparingInt(Trip::likelyMonths)
        .thenComparingInt(Trip::likelyCost);

    private Frontier() {
    }

    /**
     * Drops what is beaten.
     * @param trips ways to one goal
     * @return those left, the likely fastest first
     */
    static List<Trip> of(List<Trip> trips) {
        List<Trip> byTime = trips.stream().sorted(BY_TIME).toList();
        List<Trip> left = new ArrayList<>();
        for (int place = 0; place < byTime.size(); place++) {
            if (!isBeaten(place, byTime)) {
                left.add(byTime.get(place));
            }
        }
        return List.copyOf(left);
    }

    /**
     * Drops what seems beaten by the prices that are known, as if there were no others.
     * @param trips ways to one goal
     * @return those left, the likely fastest first; each later one costs less
     */
    static List<Trip> byKnownPrices(List<Trip> trips) {
        List<Trip> left = new ArrayList<>();
        int cheapest = Integer.MAX_VALUE;
        for (Trip trip : trips.stream().sorted(BY_TIME).toList()) {
            if (trip.likelyCost() < cheapest) {
                cheapest = trip.likelyCost();
                left.add(trip);
            }
        }
        return List.copyOf(left);
    }

    private static boolean isBeaten(int place, List<Trip> byTime) {
        Trip trip = byTime.get(place);
        for (int other = 0; other < byTime.size(); other++) {
            if (other != place && isAsGood(byTime.get(other), trip)
                    && (other < place || !isAsGood(trip, byTime.get(other)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a way is no slower and surely no dearer than another. */
    private static boolean isAsGood(Trip way, Trip other) {
        return way.likelyMonths() <= other.likelyMonths() && way.likelyCost() <= other.likelyCost()
                && covers(other.blanks(), way.blanks());
    }

    private static boolean covers(Map<CostLine.Item, Integer> wider, Map<CostLine.Item, Integer> blanks) {
        return blanks.entrySet()
            .stream()
            .allMatch((blank) -> wider.getOrDefault(blank.getKey(), -1) >= blank.getValue());
    }

}
