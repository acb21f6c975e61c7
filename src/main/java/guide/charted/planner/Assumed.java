package guide.charted.planner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import guide.charted.career.Assumption;

/** The guide's assumptions, with the reader's own numbers put in. */
final class Assumed {

    private final List<Assumption> all;

    Assumed(List<Assumption> assumptions, Map<String, Integer> own) {
        this.all = assumptions.stream().map((one) -> withOwn(one, own)).toList();
    }

    /** All of them, in the order of the data. */
    List<Assumption> all() {
        return this.all;
    }

    Assumption of(String id) {
        return this.all.stream().filter((assumption) -> assumption.id().equals(id)).findFirst().orElseThrow();
    }

    /** An assumption in whole numbers. */
    Range range(String id) {
        Assumption assumption = of(id);
        return new Range(assumption.low().intValue(), assumption.likely().intValue(), assumption.high().intValue());
    }

    private static Assumption withOwn(Assumption assumption, Map<String, Integer> own) {
        Integer number = own.get(assumption.id());
        if (number == null) {
            return assumption;
        }
        BigDecimal value = BigDecimal.valueOf(number);
        return new Assumption(assumption.id(), assumption.name(), assumption.explanation(), assumption.low().min(value),
                value, assumption.high().max(value), assumption.unit(), assumption.source());
    }

}
