package guide.charted.salary.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.salary.Earnings;
import org.springframework.stereotype.Component;

/** Pay by place as lines of a file, one an area and occupation. */
@Component
public class PlaceFiles {

    private static final List<String> COLUMNS = List.of("area", "kind", "area_name", "states", "soc", "occupation",
            "survey_year", "jobs", "location_quotient", "year_p10", "year_p25", "year_median", "year_p75", "year_p90",
            "year_mean", "pay_source", "price_level", "price_level_year", "price_level_source",
            "year_median_at_national_prices");

    private final PayByPlace places;

    PlaceFiles(PayByPlace places) {
        this.places = places;
    }

    /**
     * The names of the columns.
     * @return one for each cell of a line
     */
    public List<String> header() {
        return COLUMNS;
    }

    List<List<Object>> withAreas(PlacePay state) {
        return rows(Stream.concat(Stream.of(state), this.places.areasOf(state.area().code()).stream()).toList());
    }

    List<List<Object>> rows(List<PlacePay> all) {
        return all.stream().flatMap((place) -> place.occupations().stream().map((pay) -> row(place, pay))).toList();
    }

    /**
     * A line.
     * @param place a place
     * @param pay one of its occupations
     * @return the cells
     */
    public List<Object> row(PlacePay place, LocalPay pay) {
        Earnings earnings = pay.earnings();
        List<Object> cells = new ArrayList<>(List.of(place.area().code(), place.area().kind().code(),
                place.area().name(), String.join(" ", place.area().states()), pay.soc(), earnings.occupation().title(),
                earnings.year(), earnings.jobs(), earnings.quotient()));
        cells.addAll(earnings.yearly().percentiles());
        cells.addAll(List.of(earnings.yearly().mean(), earnings.source().id(), place.priceLevel(),
                place.priceLevel().origin().period(), place.priceLevel().origin().source().id(), pay.adjustedMedian()));
        return cells;
    }

}
