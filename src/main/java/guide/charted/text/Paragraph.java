package guide.charted.text;

import guide.charted.fact.Citation;

/**
 * A paragraph of the guide's own prose.
 *
 * @param text plain text
 * @param source what it rests on; the guide itself where it explains or assumes
 */
public record Paragraph(String text, Citation source) {
}
