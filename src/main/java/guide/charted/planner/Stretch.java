package guide.charted.planner;

/**
 * A stretch of a story: some months on one income, and a bill spread over them.
 *
 * @param months its length
 * @param cost US dollars, paid in equal parts each month; at once if it takes no time
 * @param earning what the reader lives on
 */
record Stretch(int months, int cost, Step.Earning earning) {
}
