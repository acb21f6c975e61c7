package guide.charted.career;

import guide.charted.fact.Citation;

/**
 * A career beside this one.
 *
 * @param prospects the occupation, its pay and its outlook
 * @param text what the work is and how it differs
 * @param schooling what people usually need to get in
 * @param source what the words rest on
 */
public record Alternative(Prospects prospects, String text, String schooling, Citation source) {
}
