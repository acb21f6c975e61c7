package guide.charted.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Citation;

/**
 * What a credential costs, by what it is for.
 *
 * @param charges every charge, in the order in which it may fall due
 */
public record Prices(List<Charge> charges) {

    /**
     * The prices of one kind.
     * @param kind what is paid for
     * @return them; several where sources disagree or there are several offers
     */
    public List<Charge> of(Charge.Kind kind) {
        return this.charges.stream().filter((charge) -> charge.kind() == kind).toList();
    }

    /**
     * What everybody pays: to sit, and to renew.
     * @return the charges, in their order
     */
    public List<Charge> certain() {
        return this.charges.stream().filter((charge) -> charge.kind().isCertain()).toList();
    }

    /**
     * What some pay, when things do not go to plan.
     * @return the charges, in their order
     */
    public List<Charge> occasional() {
        return this.charges.stream().filter((charge) -> !charge.kind().isCertain()).toList();
    }

    /**
     * The lowest and the highest price of sitting once, whoever pays it.
     * @return the range, or empty if no price is known
     */
    public Optional<MoneyRange> exam() {
        return MoneyRange.of(of(Charge.Kind.EXAM).stream()
            .flatMap((charge) -> Stream.of(charge.member(), charge.nonMember()))
            .toList());
    }

    /**
     * Who says what sitting costs.
     * @return the sources of the exam's prices, each once
     */
    public List<Citation> examSources() {
        return of(Charge.Kind.EXAM).stream().map((charge) -> charge.member().origin().source()).distinct().toList();
    }

    /**
     * Whether members and all others pay different prices for anything.
     * @return true if a price that is known differs
     */
    public boolean differForMembers() {
        return this.charges.stream().anyMatch((charge) -> !charge.isUnknown() && !charge.isOnePrice());
    }

}
