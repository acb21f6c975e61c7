package guide.charted.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a round of the national projections expects of an occupation over ten years.
 *
 * @param occupation the occupation, by the code of that round
 * @param round the round as the data name it, such as {@code 2024-34}
 * @param baseYear the year it starts from
 * @param targetYear the year it looks to, ten years later
 * @param baseJobs jobs in the base year, the self-employed included
 * @param targetJobs jobs expected in the target year
 * @param newJobs jobs added in the ten years; negative if there will be fewer
 * @param growth the change in percent of the base, over the ten years together
 * @param openings openings a year on average: new jobs and people to replace; not
 * applicable in the oldest rounds, which counted otherwise
 * @param entryEducation the schooling that people usually enter with, in the publisher's
 * words; null if the round does not say, see {@link #educationBlank()}
 * @param reading how the figures were read
 * @param note what a reader should know about them; null if nothing
 * @param source the table of that round
 */
public record OutlookRound(Occupation occupation, String round, int baseYear, int targetYear, Figure baseJobs,
        Figure targetJobs, Figure newJobs, Figure growth, Figure openings, @Nullable String entryEducation,
        Reading reading, @Nullable String note, Citation source) {

    private static final BigDecimal YEARS = BigDecimal.TEN;

    /** A round whose figures exist somewhere but were not found. */
    static OutlookRound unread(Occupation occupation, OutlookRound sibling, Citation projections) {
        return new OutlookRound(occupation, sibling.round, sibling.baseYear, sibling.targetYear,
                blank(sibling.baseJobs, projections), blank(sibling.targetJobs, projections),
                blank(sibling.newJobs, projections), blank(sibling.growth, projections),
                blank(sibling.openings, projections), null, Reading.NOT_FOUND, null, projections);
    }

    private static Figure blank(Figure sibling, Citation projections) {
        Origin origin = sibling.origin();
        return new Figure.Blank(Missing.NOT_FOUND,
                new Origin(origin.measure(), origin.place(), origin.period(), projections));
    }

    /**
     * The round as readers see it.
     * @return such as {@code 2024–34}
     */
    public String name() {
        return this.round.replace('-', '–');
    }

    /**
     * Why there is no entry education.
     * @return not applicable for all occupations together, otherwise not found
     */
    public Missing educationBlank() {
        return (this.occupation.role() == Role.ALL) ? Missing.NOT_APPLICABLE : Missing.NOT_FOUND;
    }

    /**
     * The openings of a year that are new jobs: a tenth of {@link #newJobs()}, computed
     * by us.
     * @return the number; not applicable if there will be fewer jobs, not found if the
     * round's new jobs or openings are missing
     */
    public Figure newJobsAYear() {
        return ofOpenings((openings, added) -> added);
    }

    /**
     * The openings of a year that replace people who leave: all others, computed by us.
     * @return the number, missing like {@link #newJobsAYear()}
     */
    public Figure replacementsAYear() {
        return ofOpenings(BigDecimal::subtract);
    }

    /**
     * The openings of a year for each hundred jobs of the base year, computed by us, so
     * that occupations of any size compare.
     * @return the number to a tenth; not found if jobs or openings are missing
     */
    public Figure openingsPerHundredJobs() {
        if (this.openings instanceof Figure.Known all && this.baseJobs instanceof Figure.Known jobs) {
            return new Figure.Known(all.value().movePointRight(2).divide(jobs.value(), 1, RoundingMode.HALF_UP),
                    Unit.COUNT, all.origin());
        }
        return new Figure.Blank(Missing.NOT_FOUND, this.openings.origin());
    }

    private Figure ofOpenings(BinaryOperator<BigDecimal> share) {
        if (this.openings instanceof Figure.Known all && this.newJobs instanceof Figure.Known added) {
            return (added.value().signum() >= 0)
                    ? new Figure.Known(share.apply(all.value(), added.value().divide(YEARS)), Unit.COUNT, all.origin())
                    : new Figure.Blank(Missing.NOT_APPLICABLE, added.origin());
        }
        return new Figure.Blank(Missing.NOT_FOUND, this.openings.origin());
    }

}
