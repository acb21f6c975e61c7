package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * What does not qualify, though people think so.
 *
 * @param text what it is
 * @param stated whether a rule says so; otherwise no rule was found that lets it in, and
 * a reader should ask
 * @param source who says so
 */
public record Refusal(String text, boolean stated, Citation source) {
}
