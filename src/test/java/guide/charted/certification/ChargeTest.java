package guide.charted.certification;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChargeTest {

    @Test
    void membersSaveTheDifference() {
        assertThat(charge(dollars("199"), dollars("299")).memberSaving())
            .hasValueSatisfying((saving) -> assertThat(saving).isEqualByComparingTo("100"));
    }

    @Test
    void onePriceForAllSavesNothing() {
        assertThat(charge(dollars("50"), dollars("50")).memberSaving()).isEmpty();
    }

    @Test
    void aMissingPriceGivesNoSaving() {
        assertThat(charge(Figures.notFound(), dollars("299")).memberSaving()).isEmpty();
        assertThat(charge(dollars("199"), Figures.notFound()).memberSaving()).isEmpty();
    }

    private static Charge charge(Figure member, Figure nonMember) {
        return new Charge(Charge.Kind.EXAM, member, nonMember, null, null, false);
    }

    private static Figure dollars(String number) {
        return Figures.of(number, Unit.DOLLARS);
    }

}
