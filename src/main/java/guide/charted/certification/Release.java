package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * A way to shed the mark of an apprentice.
 *
 * @param months months of coding work it asks for; 0 if it asks for none
 * @param text the way in words
 * @param source who says so
 */
public record Release(int months, String text, Citation source) {
}
