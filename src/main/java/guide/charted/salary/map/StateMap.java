package guide.charted.salary.map;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.chart.Bands;
import guide.charted.chart.Callouts;
import guide.charted.chart.Callouts.Callout;
import guide.charted.chart.Callouts.Column;
import guide.charted.chart.Callouts.Spot;
import guide.charted.place.Outline;

/**
 * The states in five bands of their medians, and the same medians as a ranked table.
 *
 * @param choice what is shown
 * @param bands the bands, the lowest first
 * @param rows the states in the order chosen
 * @param outlines the drawing of those that have an outline
 * @param callouts labels beside the drawing for those that are too small to hold one
 */
record StateMap(MapChoice choice, Bands bands, List<StateRow> rows, List<Outline> outlines, List<Callout> callouts) {

    /** The width of the drawing with its callouts. */
    static final int WIDTH = 1020;

    private static final int BANDS = 5;

    /** States in which no two letters have room. */
    private static final Set<String> SMALL = Set.of("CT", "DC", "DE", "MA", "MD", "NH", "NJ", "RI", "VT");

    private static final Column BESIDE = new Column(985, 110, 340);

    private static final double ROOM = 24;

    static Bands bands(List<BigDecimal> medians) {
        return Bands.of(medians.stream().map(BigDecimal::doubleValue).toList(), BANDS);
    }

    static StateMap of(MapChoice choice, Bands bands, List<StateRow> byName, List<Outline> outlines) {
        List<Spot> small = outlines.stream()
            .filter((outline) -> SMALL.contains(outline.state()))
            .map((outline) -> new Spot(outline.state(), outline.labelX(), outline.labelY()))
            .toList();
        return new StateMap(choice, bands, choice.order().sorted(byName), outlines,
                Callouts.of(small, BESIDE, ROOM));
    }

    /**
     * The states on the drawing.
     * @return an outline with its row each, by state code
     */
    public List<Shape> shapes() {
        Map<String, StateRow> byCode = this.rows.stream()
            .collect(Collectors.toMap((row) -> row.place().area().code(), Function.identity()));
        return this.outlines.stream()
            .map((outline) -> new Shape(outline, Optional.ofNullable(byCode.get(outline.state())).orElseThrow(),
                    SMALL.contains(outline.state())))
            .toList();
    }

    /**
     * What the colors mean.
     * @return the bands that hold a median, the lowest first
     */
    public List<Legend> legend() {
        return this.bands.bands()
            .stream()
            .map((band) -> new Legend(band.number(), BigDecimal.valueOf(band.low()), BigDecimal.valueOf(band.high()),
                    band.size()))
            .toList();
    }

    /**
     * The states that the drawing lacks.
     * @return Puerto Rico
     */
    public List<StateRow> beside() {
        Set<String> drawn = this.outlines.stream().map(Outline::state).collect(Collectors.toSet());
        return this.rows.stream().filter((row) -> !drawn.contains(row.place().area().code())).toList();
    }

    /**
     * The states with the highest medians that the map shows.
     * @return those of the first three ranks, highest first
     */
    public List<StateRow> highest() {
        return this.rows.stream()
            .filter((row) -> row.rank().filter((rank) -> rank.number() <= 3).isPresent())
            .sorted(Comparator.comparing((row) -> row.rank().orElseThrow().number()))
            .toList();
    }

    /**
     * How many states have no such median.
     * @return those without a band
     */
    public long blank() {
        return this.rows.stream().filter((row) -> row.band().isEmpty()).count();
    }

    /**
     * A color.
     *
     * @param number the band, from 1
     * @param low its lowest median, dollars a year
     * @param high its highest
     * @param size how many states and other places have it
     */
    record Legend(int number, BigDecimal low, BigDecimal high, int size) {
    }

    /**
     * A state on the drawing.
     *
     * @param outline its outline
     * @param row its median
     * @param small whether its label stands beside the drawing
     */
    record Shape(Outline outline, StateRow row, boolean small) {

        /**
         * What it is colored by.
         * @return such as {@code band-1}, or {@code band-none}
         */
        public String style() {
            return this.row.band().map((band) -> "band-" + band.number()).orElse("band-none");
        }

    }

}
