package guide.charted.salary.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.place.Area;
import guide.charted.place.Areas;
import guide.charted.place.Point;
import guide.charted.salary.Earnings;
import guide.charted.salary.Pay;
import guide.charted.salary.PriceParities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What today's codes of the work pay in the nation, the states and the areas that reach
 * into them. Read once when the guide starts.
 */
@Component
public class PayByPlace {

    private static final Comparator<PlacePay> BY_NAME = Comparator
        .<PlacePay, String>comparing((place) -> place.area().name())
        .thenComparing((place) -> place.area().code());

    private static final Comparator<NearbyPay> NEAREST_FIRST = Comparator.comparingDouble(NearbyPay::miles)
        .thenComparing((near) -> near.place().area().name());

    private final Map<String, PlacePay> byCode;

    private final Map<Area.Kind, List<PlacePay>> byKind;

    PayByPlace(Pay pay, PriceParities parities, Occupations occupations, Areas areas) {
        this.byCode = Arrays.stream(Area.Kind.values())
            .flatMap((kind) -> areas.all(kind).stream())
            .filter((area) -> area.kind() == Area.Kind.NATION || !area.states().isEmpty())
            .map((area) -> of(area, pay, parities, occupations.core()))
            .collect(Collectors.toUnmodifiableMap((place) -> place.area().code(), Function.identity()));
        this.byKind = this.byCode.values()
            .stream()
            .sorted(BY_NAME)
            .collect(Collectors.groupingBy((place) -> place.area().kind()));
    }

    private static PlacePay of(Area area, Pay pay, PriceParities parities, List<Occupation> occupations) {
        return new PlacePay(area, parities.of(area), occupations.stream().map((occupation) -> {
            Earnings earnings = pay.newest(occupation.soc(), area);
            return new LocalPay(earnings, parities.adjusted(earnings.yearly().median(), area));
        }).toList());
    }

    /**
     * A place.
     * @param code a state's two letters in either case, or the digits of a metropolitan
     * or nonmetropolitan area
     * @return its pay, or empty if the guide covers no such place
     */
    public Optional<PlacePay> find(String code) {
        return Optional.ofNullable(this.byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    /**
     * The whole country.
     * @return its pay
     */
    public PlacePay nation() {
        return find(Areas.NATION).orElseThrow();
    }

    /**
     * Every place of a kind.
     * @param kind the kind
     * @return the places, by name
     */
    public List<PlacePay> all(Area.Kind kind) {
        return this.byKind.getOrDefault(kind, List.of());
    }

    /**
     * The metropolitan and nonmetropolitan areas that reach into a state.
     * @param state two capital letters
     * @return the areas, metropolitan ones first, by name
     */
    public List<PlacePay> areasOf(String state) {
        return List.of(Area.Kind.METRO, Area.Kind.NONMETRO)
            .stream()
            .flatMap((kind) -> all(kind).stream())
            .filter((place) -> place.area().states().contains(state))
            .toList();
    }

    /**
     * The metropolitan areas nearest to a point, of those with published pay.
     * @param point any point
     * @param except an area to leave out; null to leave out none
     * @param limit how many at most
     * @return the areas, the nearest first
     */
    public List<NearbyPay> nearest(Point point, @Nullable Area except, int limit) {
        return all(Area.Kind.METRO).stream()
            .filter((place) -> place.isPublished() && !place.area().equals(except))
            .flatMap((place) -> Optional.ofNullable(place.area().point())
                .map((middle) -> new NearbyPay(place, point.milesTo(middle)))
                .stream())
            .sorted(NEAREST_FIRST)
            .limit(limit)
            .toList();
    }

    /**
     * The metropolitan areas outside of a state that are nearest to one of its own, of
     * those with published pay.
     * @param state two capital letters
     * @param most how many miles away at most, from the nearest metropolitan area that
     * reaches into the state
     * @param limit how many at most
     * @return the areas, the nearest first
     */
    public List<NearbyPay> beyond(String state, double most, int limit) {
        List<Point> own = areasOf(state).stream().flatMap((place) -> Stream.ofNullable(place.area().point())).toList();
        return all(Area.Kind.METRO).stream()
            .filter((place) -> place.isPublished() && !place.area().states().contains(state))
            .flatMap((place) -> Stream.ofNullable(place.area().point())
                .flatMap((middle) -> own.stream().map(middle::milesTo).min(Comparator.naturalOrder()).stream())
                .map((miles) -> new NearbyPay(place, miles)))
            .filter((near) -> near.miles() <= most)
            .sorted(NEAREST_FIRST)
            .limit(limit)
            .toList();
    }

    /**
     * Where a place stands among all places of its kind, the highest median first.
     * @param place a place
     * @param soc one of today's codes
     * @param adjusted whether at national prices
     * @return its rank, or empty if its median is missing
     */
    public Optional<Rank> rank(PlacePay place, String soc, boolean adjusted) {
        Function<PlacePay, Figure> median = (other) -> other.of(soc).median(adjusted);
        return Rank.of(median.apply(place), all(place.area().kind()).stream().map(median).toList());
    }

}
