package guide.charted.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guide.charted.fact.Missing;
import guide.charted.place.Area;
import guide.charted.place.Point;
import guide.charted.salary.place.PlacePay;

/**
 * What the work pays in a place.
 *
 * @param place the place
 * @param occupations today's codes of the work, or the one asked for
 * @param priceLevel its price level as percent of the nation's
 * @param page its page in the guide
 * @param register what the answer rests on
 */
record SalaryAnswer(PlaceEntry place, List<LocalEarnings> occupations, Placed priceLevel, String page,
        @JsonUnwrapped Register register) {

    static Stream<String> cited(PlacePay place) {
        return Stream.concat(Stream.of(place.priceLevel().origin().source().id()),
                place.occupations().stream().map((pay) -> pay.earnings().source().id()));
    }

    /**
     * A place.
     *
     * @param code {@code US}, a state's two letters, or five or seven digits
     * @param kind what it is, such as {@code nation} or {@code metro}
     * @param name its name
     * @param states the states it reaches into
     * @param coordinates the middle of its first-named city, for distances only
     */
    record PlaceEntry(String code, String kind, String name, List<String> states, Typed<Point> coordinates) {

        static PlaceEntry of(Area area) {
            return new PlaceEntry(area.code(), area.kind().code(), area.name(), area.states(),
                    Typed.of(Optional.ofNullable(area.point()), Missing.NOT_APPLICABLE));
        }

    }

}
