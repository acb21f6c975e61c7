package guide.charted.planner;

import java.util.Optional;
import java.util.stream.IntStream;

import guide.charted.fact.Figure;

/** Says so where the reader earns more now than the plan counts on. */
final class PayGap {

    private static final int MEDIAN = 50;

    private static final int[] PERCENTILES = { 10, 25, MEDIAN, 75, 90 };

    private final PlanFacts.Wages wages;

    private final PlanRequest request;

    PayGap(PlanFacts.Wages wages, PlanRequest request) {
        this.wages = wages;
        this.request = request;
    }

    /**
     * The gap.
     * @param counted the pay that the plan counts on
     * @return a sentence with both amounts, and the percentile at which the field pays
     * more; empty if it does already, or one of the two is not known
     */
    Optional<Note> of(Figure counted) {
        int now = this.request.number(PlanParameter.PAY).orElse(0);
        return counted.number()
            .map(Number::intValue)
            .filter((pay) -> pay < now)
            .map((pay) -> Note.of("planner.two", Note.of("planner.note.pay.below", now, at(this.request.percentile()),
                    counted.origin().place(), pay), passing(now)));
    }

    private Note passing(int now) {
        int last = PERCENTILES[PERCENTILES.length - 1];
        return IntStream.of(PERCENTILES)
            .filter((one) -> one > this.request.percentile() && pay(one) >= now)
            .mapToObj((one) -> Note.of("planner.note.pay.passes", at(one), pay(one)))
            .findFirst()
            .orElseGet(() -> (pay(last) > 0) ? Note.of("planner.note.pay.never", at(last), pay(last))
                    : Note.of("planner.note.pay.unknown"));
    }

    private int pay(int percentile) {
        return this.wages.of(this.request.home(), percentile).figure().number().map(Number::intValue).orElse(0);
    }

    private static Note at(int percentile) {
        return (percentile == MEDIAN) ? Note.of("planner.at.median") : Note.of("planner.at.percentile", percentile);
    }

}
