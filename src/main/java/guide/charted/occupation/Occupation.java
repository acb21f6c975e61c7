package guide.charted.occupation;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * An occupation as the federal surveys count it.
 *
 * @param soc its code in the Standard Occupational Classification, such as
 * {@code 29-2072}
 * @param title the official title
 * @param shortTitle a title to use in a sentence or a table
 * @param summary what these people do, or what became of the code
 * @param role what it is to this guide
 * @param firstYear the first year in which the guide knows the code
 * @param lastYear the last year in which the code was used; null if it still is
 * @param successor the code that followed, or the larger one if there were several; null
 * if none
 * @param source what the words rest on
 */
public record Occupation(String soc, String title, String shortTitle, String summary, Role role, int firstYear,
        @Nullable Integer lastYear, @Nullable String successor, Citation source) {

    /**
     * Whether the code mixes this work with other work.
     * @return true if its figures are comparable with neither side
     */
    public boolean isCombined() {
        return this.role == Role.COMBINED;
    }

}
