package guide.charted.certification;

import java.time.LocalDate;

import guide.charted.fact.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a credential.
 *
 * @param cycleYears the years of a cycle
 * @param units the continuing education units to earn in each
 * @param ownShare the least percentage of them that must come from the issuing body
 * @param ownShareSince the day from which that share counts; null if not known
 */
public record RenewalRule(Figure cycleYears, Figure units, Figure ownShare, @Nullable LocalDate ownShareSince) {
}
