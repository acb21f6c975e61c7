package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import guide.charted.fact.Figure;
import guide.charted.fact.Missing;

/** Works out what a route brings. */
final class Payoffs {

    private static final int MONTHS_A_YEAR = 12;

    private final Figure wage;

    private final OptionalInt presentPay;

    private final Assumed assumed;

    Payoffs(Figure wage, OptionalInt presentPay, Assumed assumed) {
        this.wage = wage;
        this.presentPay = presentPay;
        this.assumed = assumed;
    }

    Payoff of(Trip trip) {
        List<Leg> legs = trip.legs().stream().filter((leg) -> leg.step().counts()).toList();
        List<Stretch> likely = legs.stream().map(Leg::onPlan).toList();
        CashFlow flow = flow(this.presentPay, pay());
        Half half = half(legs);
        return new Payoff(this.wage, flow.tell(likely, Step.Earning.IN_FIELD),
                flow.tell(legs.stream().map(Leg::slow).toList(), Step.Earning.IN_FIELD),
                flow.tell(half.stretches(), half.afterwards()), flip(likely));
    }

    private OptionalInt pay() {
        return this.wage.number().map((number) -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }

    private CashFlow flow(OptionalInt present, OptionalInt pay) {
        return new CashFlow(present, pay, (this.wage instanceof Figure.Blank blank) ? blank.why() : Missing.NOT_ASKED);
    }

    /** The first part of the way to the credential, cut in the middle of a step. */
    private Half half(List<Leg> legs) {
        int percent = Math.min(100, this.assumed.range("stop-percent").likely());
        int left = toCredential(legs) * percent / 100;
        List<Stretch> done = new ArrayList<>();
        for (Leg leg : legs) {
            Stretch stretch = leg.onPlan();
            if (left < stretch.months()) {
                done.add(stretch.cut(left));
                return new Half(done, (stretch.earning() == Step.Earning.IN_FIELD) ? Step.Earning.IN_FIELD
                        : Step.Earning.PRESENT_JOB);
            }
            done.add(stretch);
            left -= stretch.months();
        }
        return new Half(done, Step.Earning.PRESENT_JOB);
    }

    private static int toCredential(List<Leg> legs) {
        int toCredential = 0;
        int sum = 0;
        for (Leg leg : legs) {
            sum += leg.step().months().likely();
            toCredential = (leg.step().kind() == Step.Kind.EXAM) ? sum : toCredential;
        }
        return toCredential;
    }

    /** What would turn the answer after five years: the money moves evenly with pay. */
    private Note flip(List<Stretch> likely) {
        if (pay().isEmpty()) {
            return Note.of("planner.flip.no-wage");
        }
        int wage = pay().getAsInt();
        int working = CashFlow.monthsOn(Step.Earning.IN_FIELD, likely, Step.Earning.IN_FIELD);
        if (working == 0) {
            return Note.of("planner.flip.long");
        }
        if (this.presentPay.isEmpty()) {
            int fromNothing = fifth(flow(OptionalInt.of(0), OptionalInt.of(wage)), likely);
            int away = CashFlow.FIVE_YEARS - CashFlow.monthsOn(Step.Earning.PRESENT_JOB, likely, Step.Earning.IN_FIELD);
            int even = (int) Math.floor((double) fromNothing * MONTHS_A_YEAR / away);
            return (even > 0) ? Note.of("planner.flip.pay", even) : Note.of("planner.flip.never-ahead");
        }
        int without = fifth(flow(this.presentPay, OptionalInt.of(0)), likely);
        int even = (int) Math.ceil((double) -without * MONTHS_A_YEAR / working);
        int after = fifth(flow(this.presentPay, OptionalInt.of(wage)), likely);
        return (after >= 0) ? Note.of("planner.flip.ahead", after, Math.max(0, even))
                : Note.of("planner.flip.behind", -after, even);
    }

    private static int fifth(CashFlow flow, List<Stretch> likely) {
        return flow.tell(likely, Step.Earning.IN_FIELD).afterFiveYears().number().orElseThrow();
    }

    /** What is done when the reader stops, and what they live on from then on. */
    private record Half(List<Stretch> stretches, Step.Earning afterwards) {
    }

}
