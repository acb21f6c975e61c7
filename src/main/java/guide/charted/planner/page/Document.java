package guide.charted.planner.page;

import guide.charted.fact.Citation;

/**
 * A paper to have at hand.
 *
 * @param step the anchor of the first step that asks for it
 * @param what that step, in a word or two
 * @param text what is asked for
 * @param source who says so
 */
record Document(String step, String what, String text, Citation source) {
}
