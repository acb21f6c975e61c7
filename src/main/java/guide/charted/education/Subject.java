package guide.charted.education;

import guide.charted.fact.Citation;

/**
 * A subject that programs for this career teach.
 *
 * @param id its anchor on {@code /education}
 * @param name such as {@code Medical terminology}
 * @param why what it is good for on the job
 * @param source who names it
 */
public record Subject(String id, String name, String why, Citation source) {
}
