package guide.charted.salary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;

/**
 * Those who finish such studies in a year, beside the openings of a year.
 *
 * @param years the awards by year, the newest first
 * @param parts the awards of the newest year by degree type, without those that nobody
 * earned
 * @param openings the openings of today's codes together, added up by us
 * @param chart both on one scale: awards as filled bars, openings as outlined ones
 */
record Competition(List<FieldAwards.Year> years, List<FieldAwards.Part> parts, Figure openings, BarChart chart) {

    static Competition of(FieldAwards awards, List<OutlookRound> today) {
        List<FieldAwards.Year> years = awards.years().reversed();
        Figure sum = new Figure.Known(today.stream()
            .flatMap((round) -> round.openings().number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add), Unit.COUNT, today.getFirst().openings().origin());
        Stream<BarChart.Entry> openings = today.stream()
            .map((round) -> new BarChart.Entry(round.occupation().shortTitle(), round.openings(), true));
        Stream<BarChart.Entry> finished = years.stream()
            .map((year) -> new BarChart.Entry(year.awards().origin().period(), year.awards(), false));
        return new Competition(years,
                awards.newest()
                    .stream()
                    .filter((part) -> part.awards().number().filter((count) -> count.signum() > 0).isPresent())
                    .toList(),
                sum, BarChart.of("competition", Stream.concat(openings, finished).toList()));
    }

    /**
     * The newest year.
     * @return its awards
     */
    public FieldAwards.Year newest() {
        return this.years.getFirst();
    }

}
