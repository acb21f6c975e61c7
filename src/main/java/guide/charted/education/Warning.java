package guide.charted.education;

import guide.charted.fact.Citation;

/**
 * A sign that should make a reader slow down before signing with a school.
 *
 * @param id its anchor on {@code /education/red-flags}
 * @param title the sign in a few words
 * @param text why it matters, and what to ask
 * @param source the guide itself where it is our advice, else what the rule rests on
 */
public record Warning(String id, String title, String text, Citation source) {
}
