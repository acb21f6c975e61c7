package guide.charted.planner;

import java.util.List;

/**
 * The route that comes closest where none fits a wish, and what would have to give.
 *
 * @param wish {@link PlanParameter#BUDGET}, {@link PlanParameter#BY} or
 * {@link PlanParameter#ONLINE}
 * @param route the place of the route in the plan, from 0
 * @param by how much it misses: US dollars or months
 * @param text the same in words
 * @param ways what to give, each with the address of that plan
 */
public record NearMiss(PlanParameter wish, int route, int by, Note text, List<Give> ways) {

    /** Copies the ways. */
    public NearMiss {
        ways = List.copyOf(ways);
    }

    /**
     * Something to give.
     *
     * @param text what
     * @param href the plan that has it
     */
    public record Give(Note text, String href) {
    }

}
