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
 * @param dues what a year costs, one source or kind of member each
 * @param payback our sum: dues against the fees that members save
 * @param upkeep our sum: what one renewal cycle costs, without courses
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

    record Dues(String tier, Typed<BigDecimal> low, Typed<BigDecimal> high, String year, String source) {

        static Dues of(Due due) {
            return new Dues(due.tier(), Typed.of(due.low()), Typed.of(due.high()), Dated.year(due.low().origin()),
                    due.low().origin().source().id());
        }

    }

    record Payback(String verdict, BigDecimal savedPerTry, int fewestTries, int mostTries, BigDecimal years,
            MoneyRange dues, MoneyRange saved, MoneyRange loss) {

        static Payback of(Membership.Payback sum) {
            return new Payback(sum.verdict(), sum.examSaving(), sum.fewestTries(), sum.mostTries(), sum.years(),
                    sum.cycleDues(), sum.cycleSaving(), sum.cycleLoss());
        }

    }

    record Upkeep(BigDecimal years, MoneyRange others, MoneyRange members) {

        static Upkeep of(Membership.Upkeep sum) {
            return new Upkeep(sum.years(), sum.others(), sum.members());
        }

    }

}
