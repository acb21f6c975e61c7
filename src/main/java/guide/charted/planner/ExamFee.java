package guide.charted.planner;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import guide.charted.certification.Charge;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * What tries at an exam cost: one price, or several where sources disagree or two tries
 * are sold as one.
 *
 * @param prices those that are known, the first source first; empty if none is
 * @param sources who says so, or who would have to
 */
record ExamFee(List<Price> prices, List<Citation> sources) {

    ExamFee {
        prices = List.copyOf(prices);
        sources = List.copyOf(sources);
    }

    static ExamFee of(List<Charge> charges, boolean member) {
        return new ExamFee(
                charges.stream()
                    .flatMap((charge) -> price(charge, member).number()
                        .map(Number::intValue)
                        .map((dollars) -> new Price((charge.attempts() != null) ? charge.attempts() : 1, dollars))
                        .stream())
                    .toList(),
                charges.stream().map((charge) -> price(charge, member).origin().source()).distinct().toList());
    }

    boolean isKnown() {
        return single().findAny().isPresent();
    }

    /** All tries together; the high figure is at the highest price of a single one. */
    Range of(Retakes retakes) {
        int low = single().min().orElseThrow() * (1 + retakes.least());
        int likely = Math.max(low, hasOnePrice() ? (int) Math.round(least(1) * (1 + retakes.likely()))
                : least((int) Math.ceil(1 + retakes.likely())));
        return new Range(low, likely, Math.max(likely, single().max().orElseThrow() * (1 + retakes.most())));
    }

    /** The least that so many tries cost. */
    int least(int tries) {
        int[] least = new int[tries + 1];
        for (int bought = 1; bought <= tries; bought++) {
            int wanted = bought;
            least[bought] = this.prices.stream()
                .mapToInt((price) -> price.dollars() + least[Math.max(0, wanted - price.tries())])
                .min()
                .orElseThrow();
        }
        return least[tries];
    }

    /** How the prices came about, for the reader. */
    Note text(boolean member) {
        if (hasOnePrice()) {
            return Note.of(member ? "planner.fee.member" : "planner.fee.other", least(1));
        }
        OptionalInt two = this.prices.stream()
            .filter((price) -> price.tries() == 2)
            .mapToInt(Price::dollars)
            .findFirst();
        int low = single().min().orElseThrow();
        int high = single().max().orElseThrow();
        return two.isPresent() ? Note.of("planner.fee.several.two", low, high, two.getAsInt())
                : Note.of("planner.fee.several", low, high);
    }

    private boolean hasOnePrice() {
        return this.prices.size() == 1;
    }

    private IntStream single() {
        return this.prices.stream().filter((price) -> price.tries() == 1).mapToInt(Price::dollars);
    }

    private static Figure price(Charge charge, boolean member) {
        return member ? charge.member() : charge.nonMember();
    }

    /**
     * A price.
     *
     * @param tries how many tries it buys
     * @param dollars US dollars
     */
    record Price(int tries, int dollars) {
    }

}
