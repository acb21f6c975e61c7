package guide.charted.salary.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.place.Area;
import guide.charted.place.States;
import guide.charted.salary.Earnings;
import guide.charted.salary.Pay;
import guide.charted.salary.PayToday;
import guide.charted.web.Door;
import guide.charted.web.InputError;
import org.springframework.stereotype.Component;

/** Makes the page of a place. */
@Component
class PlacePages {

    private static final int NEAREST = 6;

    private static final double BEYOND_MILES = 100;

    private final PayByPlace places;

    private final Pay pay;

    private final List<Occupation> occupations;

    private final States states;

    private final SchoolCounts schools;

    PlacePages(PayByPlace places, Pay pay, Occupations occupations, States states, SchoolCounts schools) {
        this.places = places;
        this.pay = pay;
        this.occupations = occupations.core();
        this.states = states;
        this.schools = schools;
    }

    /** An empty order is that by name; one that is not on offer is an error. */
    PlacePage of(PlacePay place, String sort) {
        Area area = place.area();
        AreaOrder order = AreaOrder.ofCode(sort, this.occupations).orElse(AreaOrder.NAME);
        List<InputError> errors = (sort.isEmpty() || order.code().equals(sort)) ? List.of()
                : List.of(new InputError("sort", sort, "place.error.sort"));
        List<PlacePay> areas = (area.kind() == Area.Kind.STATE) ? order.sorted(this.places.areasOf(area.code()))
                : List.of();
        return new PlacePage(place, parts(place), area.states().stream().map(this::door).toList(), areas,
                AreaOrder.all(this.occupations), order, nearest(area),
                area.states().stream().map(this::schools).toList(), errors);
    }

    private List<NearbyPay> nearest(Area area) {
        if (area.kind() == Area.Kind.STATE) {
            return this.places.beyond(area.code(), BEYOND_MILES, NEAREST);
        }
        return (area.point() != null) ? this.places.nearest(area.point(), area, NEAREST) : List.of();
    }

    private List<PlacePage.Part> parts(PlacePay place) {
        PlacePay nation = this.places.nation();
        List<PayToday.Row> bars = PayToday
            .of(place.occupations()
                .stream()
                .flatMap((here) -> Stream.of(here.earnings(), nation.of(here.soc()).earnings()))
                .toList())
            .rows();
        List<PlacePage.Part> parts = new ArrayList<>();
        for (LocalPay here : place.occupations()) {
            List<PayToday.Row> pair = bars.subList(2 * parts.size(), 2 * parts.size() + 2);
            parts.add(new PlacePage.Part(here, nation.of(here.soc()), pair, this.places.rank(place, here.soc(), false),
                    this.places.rank(place, here.soc(), true), olderMean(place, here)));
        }
        return parts;
    }

    private Optional<Earnings> olderMean(PlacePay place, LocalPay here) {
        return this.pay.years(here.soc(), place.area().code())
            .reversed()
            .stream()
            .filter((earnings) -> earnings.yearly().mean().number().isPresent())
            .filter((earnings) -> earnings.year() < here.earnings().year())
            .findFirst();
    }

    private Door door(String state) {
        return new Door(this.places.find(state).orElseThrow().href(), this.states.name(state).orElseThrow());
    }

    private PlacePage.Schools schools(String state) {
        return new PlacePage.Schools(this.states.name(state).orElseThrow(), this.schools.inState(state),
                this.schools.href(state));
    }

}
