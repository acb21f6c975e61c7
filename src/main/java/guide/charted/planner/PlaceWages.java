package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.place.Area;
import guide.charted.place.Areas;
import guide.charted.place.Place;
import guide.charted.salary.PayRange;
import guide.charted.salary.place.NearbyPay;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;

/**
 * The pay of medical records specialists, of the closest place that is known to be the
 * reader's and has it published. No source at hand says which survey area a ZIP code lies
 * in, so a ZIP code stands for its state, and the areas around are on offer.
 */
final class PlaceWages implements PlanFacts.Wages {

    /** The occupation that most first jobs belong to. */
    static final String OCCUPATION = "29-2072";

    /** The areas that a reader can name. */
    static final Set<Area.Kind> AREAS = Set.of(Area.Kind.METRO, Area.Kind.NONMETRO);

    private static final int NEAREST = 3;

    private static final int MILES = 75;

    private final PayByPlace pay;

    PlaceWages(PayByPlace pay) {
        this.pay = pay;
    }

    @Override
    public PlannedPay of(Home home, int percentile) {
        List<Note> notes = new ArrayList<>();
        if (home.zip() != null && home.metro() == null) {
            notes.add(Note.of("planner.note.pay.zip", home.zip().zip(), home.stateName()));
        }
        List<PlacePay> places = Stream.of(home.metro(), home.state(), Areas.NATION)
            .flatMap(Stream::ofNullable)
            .flatMap((code) -> this.pay.find(code).stream())
            .toList();
        for (int i = 0; i < places.size() - 1; i++) {
            Figure figure = at(places.get(i), percentile);
            if (figure.number().isPresent()) {
                return new PlannedPay(figure, notes, areas(home, percentile));
            }
            notes.add(Note.of("planner.note.pay.missing", places.get(i).area().name(), why(figure),
                    places.get(i + 1).area().name()));
        }
        return new PlannedPay(at(places.getLast(), percentile), notes, areas(home, percentile));
    }

    private List<PayArea> areas(Home home, int percentile) {
        Place zip = home.zip();
        if (zip == null) {
            return List.of();
        }
        Stream<PayArea> cities = this.pay.nearest(zip.point(), null, NEAREST)
            .stream()
            .filter((near) -> near.miles() <= MILES)
            .flatMap((near) -> area(near, percentile).stream());
        Stream<PayArea> country = this.pay.areasOf(zip.state())
            .stream()
            .filter((place) -> place.area().kind() == Area.Kind.NONMETRO)
            .flatMap((place) -> area(place, Optional.empty(), percentile).stream());
        return Stream.concat(cities, country).toList();
    }

    private static Optional<PayArea> area(NearbyPay near, int percentile) {
        return area(near.place(), Optional.of((int) Math.round(near.miles())), percentile);
    }

    private static Optional<PayArea> area(PlacePay place, Optional<Integer> miles, int percentile) {
        return Optional.of(at(place, percentile))
            .filter((figure) -> figure.number().isPresent())
            .map((figure) -> new PayArea(place.area().code(), place.area().name(), miles, figure, place.href()));
    }

    private static Figure at(PlacePay place, int percentile) {
        return step(place.of(OCCUPATION).earnings().yearly(), percentile);
    }

    private static Note why(Figure figure) {
        return Note.of("missing." + ((figure instanceof Figure.Blank blank) ? blank.why().code() : "not-found"));
    }

    private static Figure step(PayRange pay, int percentile) {
        return switch (percentile) {
            case 10 -> pay.p10();
            case 25 -> pay.p25();
            case 50 -> pay.median();
            case 75 -> pay.p75();
            default -> pay.p90();
        };
    }

}
