package guide.charted.school;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;

/**
 * The years whose awards the guide tells: the newest five of which there are any counts.
 *
 * @param years the calendar years in which the academic years ended, ascending
 */
record AwardYears(List<Integer> years) {

    private static final int MOST = 5;

    static AwardYears of(List<AwardCount> counts) {
        List<Integer> known = counts.stream().map(AwardCount::year).distinct().sorted().toList();
        return new AwardYears(known.subList(Math.max(0, known.size() - MOST), known.size()));
    }

    /** All of them together, in words. */
    String span() {
        return this.years.isEmpty() ? ""
                : Periods.endingIn(this.years.getFirst()) + " to " + Periods.endingIn(this.years.getLast());
    }

    /**
     * The awards of a program, one a year.
     * @param known the counts of the program, of any years
     * @param reported where the program is reported, for years that nobody asked about
     */
    List<Awards> of(List<Awards> known, Citation reported) {
        Map<Integer, Awards> byYear = known.stream().collect(Collectors.toMap(Awards::year, Function.identity()));
        return this.years.stream().map((year) -> byYear.getOrDefault(year, blank(year, reported))).toList();
    }

    private static Awards blank(int year, Citation reported) {
        return new Awards(year, new Figure.Blank(Missing.NOT_COLLECTED,
                new Origin(Measure.AWARDS, "", Periods.endingIn(year), reported)));
    }

}
