package guide.charted.planner.page;

import guide.charted.fact.Citation;

/**
 * A paper to have at hand.
 *
 * @param what for which step, in a word or two
 * @param text what is asked for
 * @param source who says so
 */
record Document(String what, String text, Citation source) {
}
