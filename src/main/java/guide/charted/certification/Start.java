package guide.charted.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

import guide.charted.education.SectorCost;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * The schooling that a way to an exam starts from, how long it takes and what it costs.
 *
 * @param schooling the code of a degree type, {@code high-school}, {@code none}, or a
 * code of the ladder's own
 * @param position its place, from the shortest schooling to the longest
 * @param name such as {@code Accredited associate's degree}
 * @param text what to know before choosing it
 * @param monthsLow the least months of full-time study beyond high school
 * @param monthsHigh the most months; equal to the other where there is one length
 * @param cost what a year of it costs on average; empty if it is free or no typical price
 * was found
 * @param routes the ids of the routes that start from it
 * @param source what the words and months rest on
 */
public record Start(String schooling, int position, String name, String text, Figure monthsLow, Figure monthsHigh,
        Optional<SectorCost> cost, Set<String> routes, Citation source) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /**
     * Published tuition for all of its years, by our own sum.
     * @return US dollars, or empty if its length or its price is not known
     */
    public Optional<BigDecimal> wholeTuition() {
        return this.cost.flatMap((year) -> year.tuition().number())
            .flatMap((tuition) -> this.monthsHigh.number()
                .map((months) -> tuition.multiply(months).divide(YEAR, 0, RoundingMode.HALF_UP)));
    }

    /**
     * Whether it takes time after high school.
     * @return false if one can start at once; true too if the length is not known
     */
    public boolean takesTime() {
        return this.monthsHigh.number().map((months) -> months.signum() > 0).orElse(true);
    }

}
