package guide.charted.salary.map;

import java.util.Optional;

import guide.charted.chart.Bands;
import guide.charted.salary.place.LocalPay;
import guide.charted.salary.place.PlacePay;
import guide.charted.salary.place.Rank;

/**
 * A state in the ranked table and on the map.
 *
 * @param place the state
 * @param pay the occupation chosen
 * @param rank where its median stands, as paid or at national prices as chosen; empty if
 * it is missing
 * @param band the color of its median on the map; empty if it is missing
 */
record StateRow(PlacePay place, LocalPay pay, Optional<Rank> rank, Optional<Bands.Band> band) {
}
