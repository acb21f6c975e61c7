package guide.charted.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.certification.Due;
import guide.charted.certification.Membership;
import guide.charted.certification.MoneyRange;
import guide.charted.fact.Missing;

/**
 * What joining the issuing body costs and saves, in US dollars.
 *
 * @param needed whether its credentials ask for membership
 * @param dues what a year costs: a row for each source or kind of member
 * @param payback our sum of dues against the fees that members save;
 * {@code not-applicable} where membership is needed, {@code not-found} without prices
 * @param upkeep our sum of what one renewal cycle costs without courses;
 * {@code not-found} without prices
 */
record MembershipSheet(boolean needed, List<Dues> dues, Typed<Payback> payback, Typed<Upkeep> upkeep) {

    static MembershipSheet of(Membership membership) {
        return new MembershipSheet(membership.isNeeded(), membership.dues().stream().map(Dues::of).toList(),
                Typed.of(membership.payback().map(Payback::of),
                        membership.isNeeded() ? Missing.NOT_APPLICABLE : Missing.NOT_FOUND),
                Typed.of(membership.upkeep().map(Upkeep::of), Missing.NOT_FOUND));
    }

    Stream<String> cited() {
        return this.dues.stream().map(Dues::source);
    }

    /**
     * What a year of membership costs.
     *
     * @param tier which kind of member
     * @param low US dollars a year, the least; {@code not-found} if no source tells
     * @param high US dollars a year, the most; {@code not-found} if no source tells
     * @param year the time it speaks of, in words
     * @param source the id of who says so
     */
    record Dues(String tier, Typed<BigDecimal> low, Typed<BigDecimal> high, String year, String source) {

        static Dues of(Due due) {
            return new Dues(due.tier(), Typed.of(due.low()), Typed.of(due.high()), Dated.year(due.low().origin()),
                    due.low().origin().source().id());
        }

    }

    /**
     * Our sum over a first renewal cycle: do the fees that members save pay the dues?
     *
     * @param verdict {@code always} if it saves money by each source, {@code never} if by
     * none, else {@code depends}
     * @param savedPerTry US dollars that a member saves on one try at the exam
     * @param fewestTries how many tries within one year of membership save as much as it
     * costs, by the lowest dues
     * @param mostTries the same by the highest dues: how many tries
     * @param years how many years the cycle has
     * @param dues US dollars of dues in the cycle
     * @param saved US dollars that members save on one exam and one renewal
     * @param loss US dollars of {@code dues} less {@code saved}; negative is a gain
     */
    record Payback(@OneOf( {
            "always", "never", "depends" }) String verdict, BigDecimal savedPerTry, int fewestTries, int mostTries,
            BigDecimal years, MoneyRange dues, MoneyRange saved, MoneyRange loss){

        static Payback of(Membership.Payback sum) {
            return new Payback(sum.verdict(), sum.examSaving(), sum.fewestTries(), sum.mostTries(), sum.years(),
                    sum.cycleDues(), sum.cycleSaving(), sum.cycleLoss());
        }

    }

    /**
     * Our sum of what it costs to keep the credential for one cycle, without courses.
     *
     * @param years how many years the cycle has
     * @param others US dollars for those who are no members
     * @param members US dollars for members, dues included
     */
    record Upkeep(BigDecimal years, MoneyRange others, MoneyRange members) {

        static Upkeep of(Membership.Upkeep sum) {
            return new Upkeep(sum.years(), sum.others(), sum.members());
        }

    }

}
