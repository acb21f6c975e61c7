package guide.charted.planner;

import java.util.List;
import java.util.OptionalInt;

import guide.charted.fact.Missing;
import guide.charted.planner.Step.Earning;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class CashFlowTest {

    @Example
    void aYearOfStudyIsPaidBackByHigherPay() {
        Story story = flow(24000, 36000).tell(List.of(new Stretch(12, 6000, Earning.PRESENT_JOB)), Earning.IN_FIELD);
        assertThat(story.lowPoint()).isEqualTo(-6000);
        assertThat(story.lowPointMonth()).isEqualTo(12);
        // 1,000 a month more from month 13
        assertThat(story.breakEvenMonth()).isEqualTo(new Reckoned.Known(18));
        assertThat(story.afterFiveYears()).isEqualTo(new Reckoned.Known(48 * 1000 - 6000));
        assertThat(story.cash()).hasSize(61).startsWith(0, -500, -1000);
    }

    @Example
    void lowerPayNeverPaysBack() {
        assertThat(flow(40000, 36000).tell(List.of(new Stretch(1, 299, Earning.PRESENT_JOB)), Earning.IN_FIELD)
            .breakEvenMonth()).isEqualTo(new Reckoned.Blank(Missing.NOT_APPLICABLE));
    }

    @Example
    void aMissingWageKeepsItsReason() {
        CashFlow flow = new CashFlow(OptionalInt.of(30000), OptionalInt.empty(), Missing.SUPPRESSED);
        assertThat(flow.tell(List.of(), Earning.IN_FIELD).breakEvenMonth())
            .isEqualTo(new Reckoned.Blank(Missing.SUPPRESSED));
    }

    @Property
    void moreCostNeverShortensTheWayToBreakEven(@ForAll("stretches") List<Stretch> stretches,
            @ForAll @IntRange(max = 90000) int pay, @ForAll @IntRange(max = 90000) int wage,
            @ForAll @IntRange(max = 20000) int more) {
        CashFlow flow = flow(pay, wage);
        List<Stretch> dearer = stretches.stream()
            .map((one) -> new Stretch(one.months(), one.cost() + more, one.earning()))
            .toList();
        assertThat(month(flow.tell(stretches, Earning.IN_FIELD)))
            .isLessThanOrEqualTo(month(flow.tell(dearer, Earning.IN_FIELD)));
    }

    @Property
    void higherPayInTheFieldNeverDelaysIt(@ForAll("stretches") List<Stretch> stretches,
            @ForAll @IntRange(max = 60000) int pay, @ForAll @IntRange(max = 90000) int wage,
            @ForAll @IntRange(max = 20000) int more) {
        assertThat(month(flow(pay, wage + more).tell(stretches, Earning.IN_FIELD)))
            .isLessThanOrEqualTo(month(flow(pay, wage).tell(stretches, Earning.IN_FIELD)));
    }

    @Property
    void theLowPointIsTheLowestOfTheLine(@ForAll("stretches") List<Stretch> stretches,
            @ForAll @IntRange(max = 90000) int pay, @ForAll @IntRange(max = 90000) int wage) {
        Story story = flow(pay, wage).tell(stretches, Earning.IN_FIELD);
        assertThat(story.lowPoint())
            .isEqualTo(Math.min(0, story.cash().stream().mapToInt((one) -> one).min().orElse(0)));
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        Arbitrary<Stretch> stretch = Combinators
            .combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 50000),
                    Arbitraries.of(Earning.class))
            .as(Stretch::new);
        return stretch.list().ofMaxSize(5);
    }

    private static int month(Story story) {
        return story.breakEvenMonth().number().orElse(Integer.MAX_VALUE);
    }

    private static CashFlow flow(int pay, int wage) {
        return new CashFlow(OptionalInt.of(pay), OptionalInt.of(wage), Missing.NOT_FOUND);
    }

}
