package guide.charted.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways that no other way beats: none is both faster and cheaper. */
final class Frontier {

    private Frontier() {
    }

    /**
     * Drops what is beaten.
     * @param trips ways to one goal
     * @return those left, the likely fastest first; each later one costs less
     */
    static List<Trip> of(List<Trip> trips) {
        List<Trip> left = new ArrayList<>();
        int cheapest = Integer.MAX_VALUE;
        List<Trip> byTime = trips.stream()
            .sorted(Comparator.comparingInt(Trip::likelyMonths).thenComparingInt(Trip::likelyCost))
            .toList();
        for (Trip trip : byTime) {
            if (trip.likelyCost() < cheapest) {
                cheapest = trip.likelyCost();
                left.add(trip);
            }
        }
        return List.copyOf(left);
    }

}
