package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values in a few bands that hold about as many values each, to color a map by. Equal
 * values share a band, so there may be fewer bands than wished for.
 *
 * @param bands the bands, the lowest first
 */
public record Bands(List<Band> bands) {

    /**
     * Sorts values into bands.
     * @param values the known values, in any order
     * @param wished how many bands there may be at most
     * @return the bands; none if there are no values
     */
    public static Bands of(List<Double> values, int wished) {
        List<Double> sorted = values.stream().sorted().toList();
        List<List<Double>> parts = new ArrayList<>();
        int last = -1;
        for (int from = 0; from < sorted.size();) {
            int to = sorted.lastIndexOf(sorted.get(from));
            int band = (from + to) * wished / (2 * sorted.size());
            if (band > last) {
                parts.add(new ArrayList<>());
                last = band;
            }
            parts.getLast().addAll(sorted.subList(from, to + 1));
            from = to + 1;
        }
        List<Band> bands = new ArrayList<>();
        for (List<Double> part : parts) {
            bands.add(new Band(bands.size() + 1, part.getFirst(), part.getLast(), part.size()));
        }
        return new Bands(List.copyOf(bands));
    }

    /**
     * The band of a value.
     * @param value one of the values
     * @return its band, or empty if no band holds it
     */
    public Optional<Band> of(double value) {
        return this.bands.stream().filter((band) -> band.low() <= value && value <= band.high()).findFirst();
    }

    /**
     * A band.
     *
     * @param number from 1, the lowest
     * @param low the lowest value in it
     * @param high the highest value in it
     * @param size how many values it holds
     */
    public record Band(int number, double low, double high, int size) {
    }

}
