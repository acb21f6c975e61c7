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
 * @param occupations today's two codes of the work, or those asked for
 * @param priceLevel the place's price level as percent of the nation's, which is 100
 * @param page its page in the guide, as a path
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
     * @param code {@code US}, two capital letters of a state, five digits of a
     * metropolitan area or seven of a nonmetropolitan one
     * @param kind what it is
     * @param name its name
     * @param states the states that it reaches into, two capital letters each
     * @param coordinates the middle of its first-named city, for distances only;
     * {@code not-applicable} for states and the nation
     */
    record PlaceEntry(String code, @OneOf(codesOf = Area.Kind.class) String kind, String name, List<String> states,
            Typed<Point> coordinates) {

        static PlaceEntry of(Area area) {
            return new PlaceEntry(area.code(), area.kind().code(), area.name(), area.states(),
                    Typed.of(Optional.ofNullable(area.point()), Missing.NOT_APPLICABLE));
        }

    }

}
