package guide.charted.salary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.place.Areas;
import org.springframework.stereotype.Component;

/**
 * The rounds of the national ten-year projections, as published. Read once when the guide
 * starts.
 */
@Component
public class Outlook {

    private final Map<String, List<OutlookRound>> byCode;

    private final String currentRound;

    Outlook(ProjectionRepository projections, Occupations occupations, Areas areas, Sources sources) {
        this.byCode = projections.findAll()
            .stream()
            .map((row) -> row.toRound(occupations.of(row.soc()), areas.name(Areas.NATION), sources.cite(row.source())))
            .sorted(Comparator.comparing(OutlookRound::round))
            .collect(Collectors.groupingBy((row) -> row.occupation().soc(), Collectors.toUnmodifiableList()));
        this.currentRound = this.byCode.values()
            .stream()
            .flatMap(List::stream)
            .filter((row) -> row.reading().isOfficial())
            .map(OutlookRound::round)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    }

    /**
     * The newest round that was read at its publisher; what others quote of newer ones
     * does not count.
     * @return such as {@code 2024-34}
     */
    public String currentRound() {
        return this.currentRound;
    }

    /**
     * What the current round expects of an occupation.
     * @param soc its code
     * @return its figures, or empty if the current round does not know the code
     */
    public Optional<OutlookRound> current(String soc) {
        return in(soc, this.currentRound);
    }

    /**
     * What a given round expected of an occupation.
     * @param soc the code of that round
     * @param round such as {@code 2018-28}
     * @return its figures, or empty if they were not read
     */
    public Optional<OutlookRound> in(String soc, String round) {
        return rounds(soc).stream().filter((row) -> row.round().equals(round)).findFirst();
    }

    /**
     * All rounds of an occupation, those that only others quote included.
     * @param soc its code; rounds of its earlier codes stand under those
     * @return the rounds, the oldest first; empty if there are none
     */
    public List<OutlookRound> rounds(String soc) {
        return this.byCode.getOrDefault(soc, List.of());
    }

}
