package guide.charted.planner;

import guide.charted.fact.Citation;

/**
 * A credential that no route of this plan reaches.
 *
 * @param code its letters
 * @param gate the condition that stands in the way, in the words of the rules
 * @param reason what it means here
 * @param nearest the nearest way through
 * @param href where to go on
 * @param source who says so
 */
public record Blocked(String code, String gate, Note reason, Note nearest, String href, Citation source) {
}
