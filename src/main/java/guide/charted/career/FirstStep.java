package guide.charted.career;

import guide.charted.fact.Citation;

/**
 * A job near this one in which people may begin.
 *
 * @param prospects the occupation, its pay and its outlook
 * @param text what it gives and what it does not
 * @param source what the words rest on
 */
public record FirstStep(Prospects prospects, String text, Citation source) {
}
