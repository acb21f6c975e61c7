package guide.charted.salary.map;

import java.util.List;

import guide.charted.chart.Bands;
import guide.charted.chart.Callouts.Callout;
import guide.charted.place.Area;
import guide.charted.place.Outlines;
import guide.charted.salary.place.LocalPay;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;
import org.springframework.stereotype.Component;

/** Makes the map of the states for a choice. */
@Component
class StateMaps {

    private final PayByPlace places;

    private final List<StateMap.Drawn> drawn;

    private final List<Callout> callouts;

    StateMaps(PayByPlace places, Outlines outlines) {
        this.places = places;
        this.drawn = outlines.all().stream().map(StateMap.Drawn::of).toList();
        this.callouts = StateMap.callouts(this.drawn);
    }

    StateMap of(MapChoice choice) {
        List<PlacePay> states = this.places.all(Area.Kind.STATE);
        Bands bands = StateMap.bands(states.stream()
            .flatMap((state) -> state.of(choice.soc()).median(choice.adjusted()).number().stream())
            .toList());
        List<StateRow> byName = states.stream().map((state) -> row(state, choice, bands)).toList();
        return new StateMap(choice, bands, choice.order().sorted(byName), this.drawn, this.callouts);
    }

    private StateRow row(PlacePay state, MapChoice choice, Bands bands) {
        LocalPay pay = state.of(choice.soc());
        return new StateRow(state, pay, this.places.rank(state, choice.soc(), choice.adjusted()),
                pay.median(choice.adjusted()).number().flatMap((median) -> bands.of(median.doubleValue())));
    }

}
