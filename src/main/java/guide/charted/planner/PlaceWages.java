package guide.charted.planner;

import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.place.Areas;
import guide.charted.salary.Pay;
import guide.charted.salary.PayRange;

/** The pay of medical records specialists, of the closest place that is published. */
final class PlaceWages implements PlanFacts.Wages {

    /** The occupation that most first jobs belong to. */
    static final String OCCUPATION = "29-2072";

    private final Pay pay;

    PlaceWages(Pay pay) {
        this.pay = pay;
    }

    @Override
    public Figure of(Home home, int percentile) {
        return Stream.ofNullable(home.state())
            .map((state) -> at(state, percentile))
            .filter((figure) -> figure.number().isPresent())
            .findFirst()
            .orElseGet(() -> at(Areas.NATION, percentile));
    }

    private Figure at(String place, int percentile) {
        return step(this.pay.years(OCCUPATION, place).getLast().yearly(), percentile);
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
