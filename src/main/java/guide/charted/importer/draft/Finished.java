package guide.charted.importer.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft that has been compared and checked.
 *
 * @param report what it changes
 * @param refused what is doubtful and not accepted; nothing is written while there is any
 */
public record Finished(ChangeReport report, List<Doubt> refused) {

    private static final int MOVES = 10;

    /**
     * Compares and checks.
     * @param draft the edition as the files would have it
     * @param edition the name of the new edition
     * @param checkedOn the day of the import
     * @param accepted the kinds of doubt that were looked at
     * @return the report, and what is still refused
     */
    public static Finished of(Draft draft, String edition, String checkedOn, Set<Doubt.Kind> accepted) {
        Comparison comparison = new Comparison(draft.tables());
        Plausibility.check(draft, comparison);
        var doubts = draft.doubts()
            .stream()
            .collect(Collectors.partitioningBy((doubt) -> accepted.contains(doubt.kind())));
        List<ChangeReport.Move> moves = comparison.steps().stream().limit(MOVES).map(Comparison.Step::move).toList();
        return new Finished(new ChangeReport(edition, draft.present().name(), checkedOn, draft.files(),
                comparison.tables(), moves, draft.warnings(), doubts.getOrDefault(true, List.of())),
                doubts.getOrDefault(false, List.of()));
    }

}
