package guide.charted.linked;

import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.Earnings;
import guide.charted.salary.PayRange;
import guide.charted.salary.place.LocalPay;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The occupations and what they pay, on the front page and the pages about pay. */
@Component
class PayThings implements Described {

    private static final String METRO = PlacePay.NATION + "/metro/";

    private final PayByPlace places;

    private final Occupation first;

    private final PublicAddress address;

    PayThings(PayByPlace places, Occupations occupations, PublicAddress address) {
        this.places = places;
        this.first = occupations.core().getFirst();
        this.address = address;
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        if (path.equals("/")) {
            PlacePay nation = this.places.nation();
            Earnings pay = nation.of(this.first.soc()).earnings();
            return List.of(occupation(pay, nation, path, salary().with("percentile25", pay.yearly().p25().number())
                .with("median", pay.yearly().median().number())));
        }
        return place(path).stream()
            .flatMap((place) -> place.occupations()
                .stream()
                .map(LocalPay::earnings)
                .filter((pay) -> pay.yearly().percentiles().stream().anyMatch(PayThings::isKnown))
                .map((pay) -> occupation(pay, place, path, salary(pay.yearly())).with("occupationalCategory",
                        pay.occupation().soc())))
            .toList();
    }

    private Optional<PlacePay> place(String path) {
        if (path.equals(PlacePay.NATION)) {
            return Optional.of(this.places.nation());
        }
        if (!path.startsWith(PlacePay.NATION + "/")) {
            return Optional.empty();
        }
        String code = path.substring(path.startsWith(METRO) ? METRO.length() : PlacePay.NATION.length() + 1);
        return this.places.find(code).filter((place) -> place.href().equals(path));
    }

    private Thing occupation(Earnings pay, PlacePay place, String path, Thing salary) {
        Thing where = Thing.of(switch (place.area().kind()) {
            case NATION -> "Country";
            case STATE -> "State";
            case TERRITORY, METRO, NONMETRO -> "AdministrativeArea";
        }).with("name", place.area().name());
        return Thing.of("Occupation")
            .with("name", pay.occupation().shortTitle())
            .with("occupationLocation", where)
            .with("estimatedSalary", salary)
            .with("mainEntityOfPage", this.address.of(path));
    }

    private static Thing salary() {
        return Thing.of("MonetaryAmountDistribution")
            .with("name", "base")
            .with("currency", "USD")
            .with("duration", "P1Y");
    }

    private static Thing salary(PayRange pay) {
        return salary().with("percentile10", pay.p10().number())
            .with("percentile25", pay.p25().number())
            .with("median", pay.median().number())
            .with("percentile75", pay.p75().number())
            .with("percentile90", pay.p90().number());
    }

    private static boolean isKnown(Figure figure) {
        return figure.number().isPresent();
    }

}
