package guide.charted.salary;

import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.place.Area;
import guide.charted.place.Areas;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the newest survey and price levels say of places, against the data files. */
@GuideTest
class PayByPlaceTest {

    @Autowired
    private Pay pay;

    @Autowired
    private PriceParities parities;

    @Autowired
    private Areas areas;

    @Test
    void aStateAMetropolitanAndANonmetropolitanAreaHaveTheirOwnPay() {
        for (String code : new String[] { "OH", "18140", "3900001" }) {
            DataFile.Row row = DataFile.of("wage").where("data_year", "2025").only("area", code, "soc", "29-2072");
            Earnings earnings = this.pay.newest("29-2072", area(code));
            assertThat(earnings.year()).isEqualTo(2025);
            assertThat(earnings.isPublished()).isTrue();
            assertThat(earnings.yearly().p25().number()).contains(row.number("year_p25"));
            assertThat(earnings.yearly().median().number()).contains(row.number("year_median"));
            assertThat(earnings.quotient().number()).contains(row.number("quotient"));
            assertThat(earnings.source().id()).isEqualTo(row.get("source"));
        }
    }

    @Test
    void whatIsWithheldIsBlankAndWhatHasNoRowIsBlankForAnotherReason() {
        assertThat(why(this.pay.newest("29-2072", area("VT")).jobs())).isEqualTo(Missing.SUPPRESSED);
        Earnings none = this.pay.newest("29-9021", area("AL"));
        assertThat(none.isPublished()).isFalse();
        assertThat(none.year()).isEqualTo(2025);
        assertThat(none.source().id()).isEqualTo("bls-oews-2025-state");
        assertThat(none.yearly().percentiles()).hasSize(5)
            .allSatisfy((figure) -> assertThat(why(figure)).isEqualTo(Missing.NOT_REPORTED));
        assertThat(why(none.jobs())).isEqualTo(Missing.NOT_REPORTED);
        assertThat(why(none.quotient())).isEqualTo(Missing.NOT_REPORTED);
    }

    @Test
    void thePriceLevelIsTheNewestAndSaysItsYear() {
        Figure ohio = this.parities.of(area("OH"));
        assertThat(ohio.number()).contains(new BigDecimal("92.774"));
        assertThat(ohio.origin().period()).isEqualTo("2024");
        assertThat(ohio.origin().source().id()).isEqualTo("bea-rpp-2024");
    }

    @Test
    void adjustedPayIsPayDividedByThePriceLevel() {
        Figure median = this.pay.newest("29-2072", area("OH")).yearly().median();
        Figure adjusted = this.parities.adjusted(median, area("OH"));
        assertThat(median.number()).contains(new BigDecimal("50990"));
        assertThat(adjusted.number()).contains(new BigDecimal("54962"));
        assertThat(adjusted.origin().measure()).isEqualTo(Measure.ADJUSTED_MEDIAN);
        assertThat(adjusted.origin().period()).isEqualTo("May 2025 / 2024");
    }

    @Test
    void withoutAPriceLevelNothingIsAdjusted() {
        for (String code : new String[] { "PR", "3900001", "41980" }) {
            Figure median = this.pay.newest("29-2072", area(code)).yearly().median();
            assertThat(median.number()).as(code).isPresent();
            assertThat(why(this.parities.of(area(code)))).isEqualTo(Missing.NOT_REPORTED);
            assertThat(why(this.parities.adjusted(median, area(code)))).isEqualTo(Missing.NOT_REPORTED);
        }
    }

    private Area area(String code) {
        return this.areas.find(code).orElseThrow();
    }

    private static Missing why(Figure figure) {
        return ((Figure.Blank) figure).why();
    }

}
