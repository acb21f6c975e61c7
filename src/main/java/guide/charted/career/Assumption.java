package guide.charted.career;

import java.math.BigDecimal;

import guide.charted.fact.Citation;
import guide.charted.fact.Unit;

/**
 * A number that no source gives and the guide assumes. Pages label it as ours.
 *
 * @param id such as {@code job-search-months}
 * @param name what is assumed, in a few words
 * @param explanation what it is for, and why these numbers
 * @param low the least; never above {@code likely}
 * @param likely what to plan with
 * @param high the most; never below {@code likely}
 * @param unit what the three count; hours are hours a week
 * @param source the guide itself
 */
public record Assumption(String id, String name, String explanation, BigDecimal low, BigDecimal likely, BigDecimal high,
        Unit unit, Citation source) {

    /**
     * Whether the three are one.
     * @return true if nothing is open about it
     */
    public boolean isFixed() {
        return this.low.compareTo(this.high) == 0;
    }

}
