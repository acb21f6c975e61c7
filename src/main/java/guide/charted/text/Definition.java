package guide.charted.text;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A glossary entry.
 *
 * @param id its anchor on {@code /glossary}
 * @param name the term
 * @param also other names and spellings; null if there are none
 * @param meaning what it means, in plain words
 * @param source what the meaning rests on
 */
public record Definition(String id, String name, @Nullable String also, String meaning, Citation source) {
}
