package guide.charted.education;

import guide.charted.fact.Citation;

/**
 * A degree type in words.
 *
 * @param type the type
 * @param name such as {@code Associate's degree}
 * @param shortName such as {@code Associate's}
 * @param length how long it takes, full time, as far as a source says
 * @param summary what it opens
 * @param source what the words rest on
 */
public record Degree(DegreeType type, String name, String shortName, String length, String summary, Citation source) {
}
