package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds ways on which another credential lets the reader work before the goal is reached.
 */
final class EarnFirst {

    /** What may come before what, the quickest first. */
    private static final Map<String, List<String>> BEFORE = Map.of("CCS", List.of("CCA"), "RHIT", List.of("CCA", "CCS"),
            "RHIA", List.of("CCA", "CCS", "RHIT"));

    /** Sooner by less is not worth another exam. */
    private static final int MONTHS_SOONER = 6;

    private final Ways ways;

    private final ExamLegs exams;

    EarnFirst(Ways ways, ExamLegs exams) {
        this.ways = ways;
        this.exams = exams;
    }

    /**
     * Such ways to a goal.
     * @param goal the credential's letters
     * @param start the reader
     * @param direct the likely months of the fastest direct way to a job
     * @return the ways that no other one of them beats in time and cost, fastest first;
     * none for readers who hold a credential already
     */
    List<Trip> to(String goal, Trip start, int direct) {
        List<String> before = BEFORE.getOrDefault(goal, List.of());
        if (BEFORE.keySet().stream().anyMatch(start.situation()::holds) || start.situation().holds("CCA")) {
            return List.of();
        }
        List<Trip> found = new ArrayList<>();
        for (String first : before) {
            this.ways.fastest(first, start)
                .map(this.exams::searching)
                .ifPresent((working) -> this.ways.to(goal, working)
                    .stream()
                    .filter((trip) -> working.likelyMonths() + MONTHS_SOONER <= direct || trip.likelyMonths() < direct)
                    .forEach(found::add));
        }
        return Frontier.of(found);
    }

}
