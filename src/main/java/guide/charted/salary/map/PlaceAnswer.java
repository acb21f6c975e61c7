package guide.charted.salary.map;

import java.util.List;
import java.util.Optional;

import guide.charted.place.Place;
import guide.charted.salary.place.NearbyPay;
import guide.charted.salary.place.PlacePay;
import guide.charted.web.Door;

/**
 * What the box for a place answers.
 *
 * @param near the place that was meant, with what lies around it; empty if none was asked
 * for or it is not clear which
 * @param matches places whose names come near what was typed
 * @param asked whether a place was asked for
 */
record PlaceAnswer(Optional<Surroundings> near, List<Door> matches, boolean asked) {

    static final PlaceAnswer NOTHING_ASKED = new PlaceAnswer(Optional.empty(), List.of(), false);

    /**
     * What lies around a place.
     *
     * @param place the place
     * @param state its state
     * @param metros the nearest metropolitan areas, the nearest first
     * @param nonmetro the nonmetropolitan areas of its state
     */
    record Surroundings(Place place, PlacePay state, List<NearbyPay> metros, List<PlacePay> nonmetro) {
    }

}
