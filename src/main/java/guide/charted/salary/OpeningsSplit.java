package guide.charted.salary;

import java.util.List;

import guide.charted.chart.Shares;
import guide.charted.fact.Figure;

/**
 * The openings of a year, cut into new jobs and replacements.
 *
 * @param round the round that expects them
 * @param narrow the cut drawn for a phone; empty if there are no parts to draw
 * @param wide the cut drawn for a wider window; empty if there are no parts to draw
 */
record OpeningsSplit(OutlookRound round, List<Shares.Part> narrow, List<Shares.Part> wide) {

    private static final double NARROW = 330;

    private static final double WIDE = 640;

    static OpeningsSplit of(OutlookRound round) {
        List<Double> parts = List.of(round.newJobsAYear(), round.replacementsAYear())
            .stream()
            .map(Figure::number)
            .flatMap((number) -> number.stream().map(Number::doubleValue))
            .toList();
        boolean whole = parts.size() == 2;
        return new OpeningsSplit(round, whole ? Shares.of(NARROW, parts).parts() : List.of(),
                whole ? Shares.of(WIDE, parts).parts() : List.of());
    }

}
