package guide.charted.text;

import java.util.List;

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

    /**
     * The other names one by one.
     * @return the names and spellings; empty if there are none
     */
    public List<String> otherNames() {
        return (this.also != null) ? List.of(this.also.split(",\\s*")) : List.of();
    }

}
