package guide.charted.career;

import guide.charted.fact.Citation;

/**
 * Something that people in this career do.
 *
 * @param text a sentence
 * @param source who lists it
 */
public record Task(String text, Citation source) {
}
