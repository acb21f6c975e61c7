package guide.charted.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact of the article that this guide started from, with our verdict.
 *
 * @param id {@code A01} to {@code A35}
 * @param section the part of the page it belongs beside
 * @param statement what the article says, in our words
 * @param verdict what the facts say of it
 * @param explanation why, in a sentence or two
 * @param evidence what the verdict rests on; null if nothing was found
 * @param source the article itself
 */
public record CheckedClaim(String id, String section, String statement, Verdict verdict, String explanation,
        @Nullable Citation evidence, Citation source) {
}
