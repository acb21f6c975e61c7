package guide.charted.salary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import org.springframework.stereotype.Component;

/** What {@code /outlook} shows of the nation. */
@Component
class NationalOutlook {

    private static final String PROJECTIONS = "bls-ep";

    private final List<OutlookRound> current;

    private final List<OpeningsSplit> openings;

    private final List<RoundGroup> rounds;

    private final List<GrowthChart> growth;

    private final List<BarChart> openingsByRound;

    private final Competition competition;

    NationalOutlook(Outlook outlook, Occupations occupations, Sources sources, FieldAwards awards) {
        Occupation everyone = occupations.everyone();
        this.current = Stream.concat(occupations.core().stream(), Stream.of(everyone))
            .map((occupation) -> outlook.current(occupation.soc()))
            .flatMap(Optional::stream)
            .toList();
        this.openings = this.current.stream()
            .filter((round) -> !round.occupation().equals(everyone))
            .map(OpeningsSplit::of)
            .toList();
        Citation projections = sources.cite(PROJECTIONS);
        List<Occupation> codes = occupations.history();
        List<OutlookRound> all = Stream.concat(codes.stream(), Stream.of(everyone))
            .flatMap((occupation) -> outlook.rounds(occupation.soc()).stream())
            .sorted(Comparator.comparing(OutlookRound::round))
            .toList();
        this.rounds = Stream.concat(codes.stream(), Stream.of(everyone))
            .map((occupation) -> RoundGroup.of(occupation, outlook.rounds(occupation.soc()), all, projections))
            .toList();
        this.growth = GrowthChart.of(this.rounds.subList(0, codes.size()), outlook.rounds(everyone.soc()),
                outlook.currentRound());
        this.openingsByRound = occupations.core()
            .stream()
            .map((occupation) -> openings(occupation, occupations.history(occupation.soc()), outlook.currentRound()))
            .toList();
        this.competition = Competition.of(awards, this.openings.stream().map(OpeningsSplit::round).toList());
    }

    private BarChart openings(Occupation occupation, List<Occupation> history, String currentRound) {
        return BarChart.of("openings-" + occupation.soc(),
                this.rounds.stream()
                    .filter((group) -> history.contains(group.occupation()))
                    .flatMap((group) -> group.rounds().stream())
                    .filter((round) -> round.round().compareTo(currentRound) <= 0)
                    .map((round) -> new BarChart.Entry(round.name() + " · " + round.occupation().soc(),
                            round.openings(), round.occupation().isCombined()))
                    .toList());
    }

    /**
     * The current round.
     * @return today's codes, then all occupations together
     */
    public List<OutlookRound> current() {
        return this.current;
    }

    /**
     * The openings of the current round, cut into new jobs and replacements.
     * @return today's codes
     */
    public List<OpeningsSplit> openings() {
        return this.openings;
    }

    /**
     * Every round as published.
     * @return the codes that covered the work, the newest first, then all occupations
     */
    public List<RoundGroup> rounds() {
        return this.rounds;
    }

    /**
     * The growth that each round expected, up to the current one.
     * @return a chart a code, the newest code first, all on one scale
     */
    public List<GrowthChart> growth() {
        return this.growth;
    }

    /**
     * The openings a year that each round expected, up to the current one.
     * @return a chart for each of today's codes, with the codes that it followed; wider
     * codes stand apart
     */
    public List<BarChart> openingsByRound() {
        return this.openingsByRound;
    }

    /**
     * Those who finish such studies, beside the openings.
     * @return awards and openings
     */
    public Competition competition() {
        return this.competition;
    }

}
