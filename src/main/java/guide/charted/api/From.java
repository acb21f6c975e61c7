package guide.charted.api;

import java.util.Optional;

import guide.charted.fact.Missing;
import guide.charted.place.Place;
import guide.charted.place.Point;

/**
 * The place that distances are measured from.
 *
 * @param zip its ZIP code; {@code not-asked} if a city was given
 * @param city its city
 * @param state two capital letters
 * @param coordinates the point that distances are measured from
 * @param postOffice whether that is a post office, because the ZIP code has no area of
 * its own
 */
record From(Typed<String> zip, String city, String state, Point coordinates, boolean postOffice) {

    static From of(Place place) {
        return new From(Typed.of(Optional.of(place.zip()).filter((zip) -> !zip.isEmpty()), Missing.NOT_ASKED),
                place.city(), place.state(), place.point(), place.postOffice());
    }

}
