package guide.charted.salary;

import java.util.List;
import java.util.stream.IntStream;

import guide.charted.fact.Citation;
import guide.charted.fact.Measure;
import guide.charted.occupation.Occupation;

/**
 * How pay moved over the years, code by code.
 *
 * @param groups the codes, the newest first
 * @param median the medians drawn
 * @param mean the means drawn, apart from the medians
 */
record PayTrend(List<Group> groups, TrendChart median, TrendChart mean) {

    static PayTrend of(List<Group> groups) {
        return new PayTrend(groups, TrendChart.of(Measure.MEDIAN, groups), TrendChart.of(Measure.MEAN, groups));
    }

    /**
     * The pay of one code.
     *
     * @param occupation the code
     * @param years every year of the code, the newest first; years that were not found
     * have typed blanks
     */
    public record Group(Occupation occupation, List<Earnings> years) {

        static Group of(Occupation occupation, List<Earnings> read, String place, Citation survey) {
            return new Group(occupation,
                    IntStream.rangeClosed(read.getFirst().year(), read.getLast().year())
                        .mapToObj((year) -> read.stream()
                            .filter((pay) -> pay.year() == year)
                            .findFirst()
                            .orElseGet(() -> Earnings.unread(occupation, year, place, survey)))
                        .toList()
                        .reversed());
        }

        /**
         * The newest year.
         * @return the pay of the last year of the code
         */
        public Earnings newest() {
            return this.years.getFirst();
        }

        /**
         * The oldest year.
         * @return the pay of the first year of the code
         */
        public Earnings oldest() {
            return this.years.getLast();
        }

    }

}
