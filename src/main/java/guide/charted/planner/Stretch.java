package guide.charted.planner;

/**
 * A stretch of a story: some months on one income, and a bill spread over them.
 *
 * @param months its length
 * @param cost US dollars, paid in equal parts each month; at once if it takes no time
 * @param earning what the reader lives on
 */
record Stretch(int months, int cost, Step.Earning earning) {

    /** Its first months, with their part of the bill. */
    Stretch cut(int first) {
        return new Stretch(first, (first == 0) ? 0 : (int) Math.round((double) this.cost * first / this.months),
                this.earning);
    }
}
