package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipTest {

    private static final Charge EXAM = charge(Charge.Kind.EXAM, "229", "299");

    private static final List<Charge> RENEWALS = List.of(charge(Charge.Kind.RENEWAL, "100", "218"),
            charge(Charge.Kind.RENEWAL, "100", "249"));

    @Test
    void theDuesOfTwoYearsAreMoreThanTheDiscountsOfAFirstCycle() {
        Membership.Payback sum = membership(due("149", "149", false), due("175", "235", false)).payback().orElseThrow();
        assertThat(sum.cycleDues()).isEqualTo(range(298, 470));
        assertThat(sum.cycleSaving()).isEqualTo(range(188, 219));
        assertThat(sum.cycleLoss()).isEqualTo(range(79, 282));
        assertThat(sum.verdict()).isEqualTo("never");
        assertThat(sum.fewestTries()).isEqualTo(3);
        assertThat(sum.mostTries()).isEqualTo(4);
    }

    @Test
    void lowDuesPayForThemselvesAndDuesInBetweenDependOnTheSource() {
        assertThat(membership(due("90", "94", false)).payback().orElseThrow().verdict()).isEqualTo("always");
        assertThat(membership(due("90", "149", false)).payback().orElseThrow().verdict()).isEqualTo("depends");
    }

    @Test
    void aCycleCostsTheFeeAndForMembersTheDuesToo() {
        Membership.Upkeep sum = membership(due("149", "149", false), due("175", "235", false)).upkeep().orElseThrow();
        assertThat(sum.others()).isEqualTo(range(218, 249));
        assertThat(sum.members()).isEqualTo(range(398, 570));
    }

    @Test
    void aMissingPriceGivesNoSum() {
        Due unknown = new Due("AHIMA", "student", Figures.notFound(), Figures.notFound(), false);
        assertThat(Membership.of(List.of(unknown), List.of(EXAM), rule()).payback()).isEmpty();
        assertThat(Membership.of(List.of(due("149", "149", false)), List.of(EXAM), rule()).payback()).isEmpty();
        assertThat(Membership.of(List.of(), List.of(EXAM), rule()).upkeep()).isEmpty();
    }

    @Test
    void whereMembershipIsAskedForThereIsNothingToWeigh() {
        Membership asked = membership(due("199", "199", true));
        assertThat(asked.isNeeded()).isTrue();
        assertThat(asked.payback()).isEmpty();
    }

    private static Membership membership(Due... dues) {
        return Membership.of(List.of(dues), List.of(EXAM, RENEWALS.getFirst(), RENEWALS.getLast()), rule());
    }

    private static RenewalRule rule() {
        return new RenewalRule(Figures.of("2", Unit.YEARS), Figures.notFound(), Figures.notFound(), null, List.of());
    }

    private static Due due(String low, String high, boolean needed) {
        return new Due("AHIMA", "professional", dollars(low), dollars(high), needed);
    }

    private static Charge charge(Charge.Kind kind, String member, String nonMember) {
        return new Charge(kind, dollars(member), dollars(nonMember), null, null, false);
    }

    private static Figure dollars(String number) {
        return Figures.of(number, Unit.DOLLARS);
    }

    private static MoneyRange range(int low, int high) {
        return new MoneyRange(new BigDecimal(low), new BigDecimal(high));
    }

}
