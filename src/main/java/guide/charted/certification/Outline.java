package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * What an exam asks, as one source has it.
 *
 * @param domains its parts, in the outline's order
 * @param disputed whether another source says otherwise and none is official
 * @param source who says so
 */
public record Outline(List<Domain> domains, boolean disputed, Citation source) {

    /**
     * A part of an exam.
     *
     * @param name its name
     * @param low its least share of the exam, in percent
     * @param high its greatest share, in percent
     */
    public record Domain(String name, Figure low, Figure high) {

        /**
         * How far the least and the greatest share lie apart.
         * @return percentage points; 0 if either is missing
         */
        public BigDecimal spread() {
            return this.high.number().flatMap((most) -> this.low.number().map(most::subtract)).orElse(BigDecimal.ZERO);
        }

    }

}
