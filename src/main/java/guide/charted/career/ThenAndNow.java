package guide.charted.career;

import java.util.List;

import guide.charted.fact.CheckedClaim;
import guide.charted.fact.Citation;

/**
 * A key fact of the career as the article of 2018 had it, beside what holds today.
 *
 * @param id such as {@code pay}
 * @param label such as {@code Pay}
 * @param article what the article says, in our words
 * @param then the figures of the article's time, as their publisher has them; empty where
 * the fact is no number
 * @param today what holds today, in words
 * @param now today's figures: the same measures as {@code then}; empty where the fact is
 * no number
 * @param claim the article's claim with our verdict
 * @param source what {@code today} rests on
 */
public record ThenAndNow(String id, String label, String article, List<KeyFigure> then, String today,
        List<KeyFigure> now, CheckedClaim claim, Citation source) {

    public ThenAndNow {
        then = List.copyOf(then);
        now = List.copyOf(now);
    }

}
