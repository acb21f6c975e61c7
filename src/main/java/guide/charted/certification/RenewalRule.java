package guide.charted.certification;

import java.time.LocalDate;
import java.util.List;

import guide.charted.fact.Figure;
import guide.charted.text.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a credential.
 *
 * @param cycleYears the years of a cycle
 * @param units the continuing education units to earn in each
 * @param ownShare the least percentage of them that must come from the issuing body
 * @param ownShareSince the day from which that share counts; null if not known
 * @param notes what else a holder must know, in words
 */
public record RenewalRule(Figure cycleYears, Figure units, Figure ownShare, @Nullable LocalDate ownShareSince,
        List<Paragraph> notes) {
}
