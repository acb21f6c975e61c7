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

    NationalOutlook(Outlook outlook, Occupations occupations, Sources sources) {
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

}
