package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What joining the issuing body costs and what it saves, by published prices alone.
 *
 * @param dues what a year of membership costs, one source or kind of member each
 * @param payback when it pays for itself; empty if the credential asks for membership or
 * a price is missing
 * @param upkeep what one renewal cycle costs; empty if a price is missing
 */
public record Membership(List<Due> dues, Optional<Payback> payback, Optional<Upkeep> upkeep) {

    static Membership of(List<Due> dues, List<Charge> charges, RenewalRule renewal) {
        Optional<MoneyRange> year = MoneyRange
            .of(dues.stream().flatMap((due) -> Stream.of(due.low(), due.high())).toList());
        List<Charge> renewals = charges.stream().filter((charge) -> charge.kind() == Charge.Kind.RENEWAL).toList();
        Optional<MoneyRange> members = MoneyRange.of(renewals.stream().map(Charge::member).toList());
        Optional<MoneyRange> others = MoneyRange.of(renewals.stream().map(Charge::nonMember).toList());
        Optional<MoneyRange> renewalSaving = members.flatMap((less) -> others.map((more) -> more.minus(less)));
        Optional<BigDecimal> examSaving = charges.stream()
            .filter((charge) -> charge.kind() == Charge.Kind.EXAM)
            .findFirst()
            .flatMap(Charge::memberSaving);
        Optional<BigDecimal> years = renewal.cycleYears().number();
        boolean needed = dues.stream().anyMatch(Due::needed);
        Optional<Payback> payback = needed ? Optional.empty()
                : year.flatMap((price) -> years.flatMap((cycle) -> examSaving
                    .flatMap((exam) -> renewalSaving.map((saved) -> new Payback(price, exam, saved, cycle)))));
        Optional<Upkeep> upkeep = year.flatMap((price) -> years.flatMap((cycle) -> members
            .flatMap((fee) -> others.map((full) -> new Upkeep(cycle, full, fee.plus(price.times(cycle)))))));
        return new Membership(dues, payback, upkeep);
    }

    /**
     * Whether the body's credentials ask for membership.
     * @return true if they do
     */
    public boolean isNeeded() {
        return this.dues.stream().anyMatch(Due::needed);
    }

    /**
     * What dues set against the fees that members save.
     *
     * @param year what a year of membership costs
     * @param examSaving what members pay less for each try, in US dollars
     * @param renewalSaving what members pay less for a renewal
     * @param years the years of a renewal cycle
     */
    public record Payback(MoneyRange year, BigDecimal examSaving, MoneyRange renewalSaving, BigDecimal years) {

        /**
         * How many tries within one year of membership save as much as it costs, by the
         * lowest dues.
         * @return the number of tries
         */
        public int fewestTries() {
            return this.year.timesToLow(this.examSaving);
        }

        /**
         * The same by the highest dues.
         * @return the number of tries
         */
        public int mostTries() {
            return this.year.timesToHigh(this.examSaving);
        }

        /**
         * What membership costs over a first cycle.
         * @return the dues of its years
         */
        public MoneyRange cycleDues() {
            return this.year.times(this.years);
        }

        /**
         * What it saves over a first cycle.
         * @return the discounts on one exam and one renewal
         */
        public MoneyRange cycleSaving() {
            return new MoneyRange(this.examSaving, this.examSaving).plus(this.renewalSaving);
        }

        /**
         * What it costs beyond what it saves over a first cycle.
         * @return dues less discounts; below zero where it saves money
         */
        public MoneyRange cycleLoss() {
            return cycleDues().minus(cycleSaving());
        }

        /**
         * What can be said of a first cycle.
         * @return {@code never} if it saves money by no source, {@code always} if it does
         * by each, else {@code depends}
         */
        public String verdict() {
            if (cycleLoss().low().signum() > 0) {
                return "never";
            }
            return (cycleLoss().high().signum() <= 0) ? "always" : "depends";
        }

    }

    /**
     * What one renewal cycle costs, without the courses that earn the units.
     *
     * @param years its years
     * @param others the fee of those who are not members
     * @param members the fee of members with the dues of its years
     */
    public record Upkeep(BigDecimal years, MoneyRange others, MoneyRange members) {
    }

}
