package guide.charted.salary.map;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.chart.Bands;
import guide.charted.chart.Callouts;
import guide.charted.chart.Callouts.Callout;
import guide.charted.chart.Callouts.Column;
import guide.charted.chart.Callouts.Spot;
import guide.charted.chart.Rings;
import guide.charted.place.Outline;

/**
 * The states in five bands of their medians, and the same medians as a ranked table.
 *
 * @param choice what is shown
 * @param bands the bands, the lowest first
 * @param rows the states in the order chosen
 * @param drawn those that have an outline
 * @param callouts labels beside the drawing for those that are too small to hold one
 */
record StateMap(MapChoice choice, Bands bands, List<StateRow> rows, List<Drawn> drawn, List<Callout> callouts) {

    private static final int BANDS = 5;

    private static final int HIGHEST = 3;

    /** States in which no two letters have room. */
    private static final Set<String> SMALL = Set.of("CT", "DC", "DE", "MA", "MD", "NH", "NJ", "RI", "VT");

    private static final Column BESIDE = new Column(985, 110, 340);

    private static final double ROOM = 24;

    static Bands bands(List<BigDecimal> medians) {
        return Bands.of(medians.stream().map(BigDecimal::doubleValue).toList(), BANDS);
    }

    /** Labels beside the drawing for the states that are too small to hold one. */
    static List<Callout> callouts(List<Drawn> drawn) {
        return Callouts.of(drawn.stream()
            .filter(Drawn::isSmall)
            .map((state) -> new Spot(state.code(), state.middle().x(), state.middle().y()))
            .toList(), BESIDE, ROOM);
    }

    /**
     * The states on the drawing.
     * @return an outline with its row each, by state code
     */
    public List<Shape> shapes() {
        Map<String, StateRow> byCode = this.rows.stream()
            .collect(Collectors.toMap((row) -> row.place().area().code(), Function.identity()));
        return this.drawn.stream()
            .map((state) -> new Shape(state, Optional.ofNullable(byCode.get(state.code())).orElseThrow()))
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
        Set<String> codes = this.drawn.stream().map(Drawn::code).collect(Collectors.toSet());
        return this.rows.stream().filter((row) -> !codes.contains(row.place().area().code())).toList();
    }

    /**
     * A state with a median at national prices: it names the survey and the price levels
     * that the others rest on too.
     * @return one of the rows
     */
    public StateRow example() {
        return this.rows.stream()
            .filter((row) -> row.pay().median(true).number().isPresent())
            .findFirst()
            .orElseThrow();
    }

    /**
     * The states with the highest medians that the map shows.
     * @return those of the first three ranks, highest first
     */
    public List<StateRow> highest() {
        return ranked().filter((row) -> row.rank().orElseThrow().number() <= HIGHEST).toList();
    }

    /**
     * The states with the highest medians that are not rough.
     * @return three, highest first; none if no rough one is among the highest
     */
    public List<StateRow> highestOfMany() {
        if (highest().stream().noneMatch((row) -> row.pay().earnings().isRough())) {
            return List.of();
        }
        return ranked().filter((row) -> !row.pay().earnings().isRough()).limit(HIGHEST).toList();
    }

    private Stream<StateRow> ranked() {
        return this.rows.stream()
            .filter((row) -> row.rank().isPresent())
            .sorted(Comparator.comparingInt((row) -> row.rank().orElseThrow().number()));
    }

    /**
     * How many states have no such median.
     * @return those without a band
     */
    public long blank() {
        return this.rows.stream().filter((row) -> row.band().isEmpty()).count();
    }

    /**
     * A state with an outline.
     *
     * @param code two capital letters
     * @param path its outline as SVG path data
     * @param middle where its letters stand
     */
    record Drawn(String code, String path, Rings.Corner middle) {

        static Drawn of(Outline outline) {
            return new Drawn(outline.state(), outline.path(), Rings.ofPath(outline.path()).middle());
        }

        /**
         * Whether its letters stand beside the drawing.
         * @return true if they have no room in the outline
         */
        public boolean isSmall() {
            return SMALL.contains(this.code);
        }

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
     * @param drawn its outline
     * @param row its median
     */
    record Shape(Drawn drawn, StateRow row) {

        /**
         * What it is colored by.
         * @return such as {@code band-1}, or {@code band-none}
         */
        public String style() {
            return this.row.band().map((band) -> "band-" + band.number()).orElse("band-none");
        }

    }

}
