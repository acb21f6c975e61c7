package guide.charted.planner;

import java.util.List;

import guide.charted.fact.Figure;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose pay a plan goes by. */
@GuideTest
class PayPlaceTest {

    private Planning planning;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner) {
        this.planning = new Planning(reader, planner);
    }

    @Test
    void aNamedAreaGivesItsOwnPayWithPlaceAndYear() {
        assertThat(this.planning.plan("zip=43215&metro=18140").wage()).satisfies((wage) -> {
            assertThat(wage.number()).hasValueSatisfying((pay) -> assertThat(pay).isEqualByComparingTo(p25("18140")));
            assertThat(wage.origin().place()).isEqualTo("Columbus, OH");
            assertThat(wage.origin().period()).isEqualTo("May 2025");
        });
        assertThat(this.planning.plan("metro=3000003").wage().number())
            .hasValueSatisfying((pay) -> assertThat(pay).isEqualByComparingTo(p25("3000003")));
    }

    @Test
    void aZipCodeStandsForItsStateAndTheAreasAroundAreOnOffer() {
        Plan plan = this.planning.plan("zip=43215");
        assertThat(plan.wage().origin().place()).isEqualTo("Ohio");
        assertThat(plan.notes()).extracting(Note::key).contains("planner.note.pay.zip");
        assertThat(plan.payAreas()).first().extracting(PayArea::code, PayArea::name).contains("18140", "Columbus, OH");
        assertThat(plan.payAreas()).allSatisfy((area) -> assertThat(area.pay().number())
            .hasValueSatisfying((pay) -> assertThat(pay).isEqualByComparingTo(p25(area.code()))));
        List<PayArea> havre = this.planning.plan("zip=59501").payAreas();
        assertThat(havre).isNotEmpty().allSatisfy((area) -> assertThat(area.miles()).isEmpty());
        assertThat(this.planning.plan("zip=43215&metro=18140").notes()).extracting(Note::key)
            .doesNotContain("planner.note.pay.zip");
    }

    @Test
    void whereAnAreaHasNoPublishedPayTheStateStandsInAndTheReasonIsTold() {
        Plan withheld = this.planning.plan("state=NY&metro=21300");
        assertThat(withheld.wage().origin().place()).isEqualTo("New York");
        assertThat(withheld.notes()).filteredOn((note) -> note.key().equals("planner.note.pay.missing"))
            .singleElement()
            .satisfies((note) -> assertThat(note.arguments()).contains(Note.of("missing.suppressed"), "New York"));
        Plan absent = this.planning.plan("metro=13020");
        assertThat(absent.wage().origin().place()).isEqualTo("United States");
        assertThat(absent.notes()).filteredOn((note) -> note.key().equals("planner.note.pay.missing"))
            .singleElement()
            .satisfies((note) -> assertThat(note.arguments()).contains(Note.of("missing.not-reported")));
        assertThat(absent.wage()).isInstanceOf(Figure.Known.class);
    }

    @Test
    void anAreaThatTheSurveyDoesNotKnowIsAnError() {
        assertThat(this.planning.request("metro=99999").errors()).extracting("field").containsExactly("metro");
        assertThat(this.planning.request("metro=OH").errors()).hasSize(1);
    }

    private static String p25(String area) {
        return DataFile.of("wage")
            .rows()
            .stream()
            .filter((row) -> row.is("area", area) && row.is("soc", "29-2072") && row.is("data_year", "2025"))
            .map((row) -> row.get("year_p25"))
            .findFirst()
            .orElseThrow();
    }

}
