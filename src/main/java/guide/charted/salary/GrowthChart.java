package guide.charted.salary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.chart.Bars;
import guide.charted.chart.Scale;
import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;

/**
 * The growth that each round expected of one code, with all occupations as a mark beside
 * it. Only what was read at the publisher is drawn.
 *
 * @param occupation the code
 * @param rows a round each, the newest first
 */
record GrowthChart(Occupation occupation, List<Row> rows) {

    private static final double[] NARROW = { 62, 176 };

    private static final double[] WIDE = { 84, 440 };

    static List<GrowthChart> of(List<RoundGroup> groups, List<OutlookRound> everyone, String currentRound) {
        Map<String, OutlookRound> yardstick = everyone.stream()
            .filter((row) -> row.reading().isOfficial())
            .collect(Collectors.toMap(OutlookRound::round, Function.identity()));
        List<Double> values = Stream
            .concat(groups.stream().flatMap((group) -> group.rounds().stream()), yardstick.values().stream())
            .flatMapToDouble((row) -> growth(row).stream())
            .boxed()
            .toList();
        Scale narrow = scale(values, NARROW);
        Scale wide = scale(values, WIDE);
        return groups.stream()
            .map((group) -> new GrowthChart(group.occupation(),
                    group.rounds()
                        .stream()
                        .filter((row) -> row.round().compareTo(currentRound) <= 0)
                        .map((row) -> Row.of(row, Optional.ofNullable(yardstick.get(row.round())), narrow, wide))
                        .toList()))
            .toList();
    }

    private static Scale scale(List<Double> values, double[] ends) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Scale(Math.min(0, least), Math.max(0, most), ends[0], ends[1]);
    }

    private static OptionalDouble growth(OutlookRound row) {
        return row.growth()
            .number()
            .filter((number) -> row.reading().isOfficial())
            .map((number) -> OptionalDouble.of(number.doubleValue()))
            .orElseGet(OptionalDouble::empty);
    }

    /**
     * A round.
     *
     * @param round what it expected of the code
     * @param everyone the growth of all occupations in the same round; empty if it was
     * not read
     * @param narrow the bar drawn for a phone
     * @param wide the bar drawn for a wider window
     */
    public record Row(OutlookRound round, Optional<Figure> everyone, Drawn narrow, Drawn wide) {

        static Row of(OutlookRound round, Optional<OutlookRound> everyone, Scale narrow, Scale wide) {
            return new Row(round, everyone.map(OutlookRound::growth), Drawn.of(narrow, round, everyone),
                    Drawn.of(wide, round, everyone));
        }

    }

    /**
     * A bar with its yardstick.
     *
     * @param bar the growth of the code
     * @param mark where all occupations stand; empty if unknown or nothing is drawn
     * @param label where the words begin, to the right of both
     */
    public record Drawn(Bars.Bar bar, Optional<Double> mark, double label) {

        static Drawn of(Scale scale, OutlookRound round, Optional<OutlookRound> everyone) {
            Bars.Bar bar = Bars.of(scale, List.of(growth(round))).bars().getFirst();
            Optional<Double> mark = everyone.filter((row) -> bar.known())
                .flatMap((row) -> growth(row).stream().boxed().findFirst())
                .map(scale::at);
            List<Double> ends = new ArrayList<>(List.of(bar.x() + bar.width()));
            mark.ifPresent(ends::add);
            return new Drawn(bar, mark, ends.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        }

    }

}
