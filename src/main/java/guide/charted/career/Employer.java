package guide.charted.career;

import guide.charted.fact.Citation;

/**
 * A kind of place to work.
 *
 * @param id its anchor on {@code /career/workplaces}
 * @param name such as {@code Hospitals}
 * @param text what the work is like there, and what is known of how many do it
 * @param source what the text rests on
 */
public record Employer(String id, String name, String text, Citation source) {
}
