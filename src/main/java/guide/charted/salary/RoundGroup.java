package guide.charted.salary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guide.charted.fact.Citation;
import guide.charted.occupation.Occupation;

/**
 * The rounds of one code.
 *
 * @param occupation the code
 * @param rounds the rounds, the newest first; those that were not found have typed blanks
 */
record RoundGroup(Occupation occupation, List<OutlookRound> rounds) {

    static RoundGroup of(Occupation occupation, List<OutlookRound> read, List<OutlookRound> all, Citation projections) {
        String first = read.getFirst().round();
        String last = read.getLast().round();
        Map<String, OutlookRound> byRound = new TreeMap<>();
        read.forEach((row) -> byRound.put(row.round(), row));
        all.stream()
            .filter((row) -> row.round().compareTo(first) > 0 && row.round().compareTo(last) < 0)
            .forEach((row) -> byRound.computeIfAbsent(row.round(),
                    (round) -> OutlookRound.unread(occupation, row, projections)));
        return new RoundGroup(occupation, List.copyOf(byRound.values()).reversed());
    }

    /**
     * The rounds that a reader should know something about.
     * @return those with a note
     */
    public List<OutlookRound> notes() {
        return this.rounds.stream().filter((round) -> round.note() != null).toList();
    }

}
