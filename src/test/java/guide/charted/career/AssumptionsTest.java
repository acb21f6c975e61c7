package guide.charted.career;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class AssumptionsTest {

    @Autowired
    private Assumptions assumptions;

    @Test
    void lookingForAJobTakesThreeSixOrTwelveMonths() {
        Assumption search = this.assumptions.of("job-search-months");
        assertThat(search.low()).isEqualByComparingTo("3");
        assertThat(search.likely()).isEqualByComparingTo("6");
        assertThat(search.high()).isEqualByComparingTo("12");
        assertThat(search.source().kind()).isEqualTo("ours");
    }

    @Test
    void twoHalvesOfABachelorsDegreeMakeAWholeIfNoCreditIsLost() {
        Assumption first = this.assumptions.of("associate-months");
        Assumption second = this.assumptions.of("bachelor-completion-months");
        Assumption whole = this.assumptions.of("bachelor-months");
        assertThat(first.low().add(second.low())).isEqualByComparingTo(whole.low());
        assertThat(first.likely().add(second.likely())).isEqualByComparingTo(whole.likely());
        assertThat(this.assumptions.of("transfer-lost-months").high()).isEqualByComparingTo(first.likely());
    }

    @Test
    void eachHasANameAnExplanationAndARangeThatAscends() {
        assertThat(this.assumptions.all()).extracting(Assumption::id)
            .containsExactlyElementsOf(DataFile.of("assumption").column("id"));
        assertThat(this.assumptions.all()).allSatisfy((assumption) -> {
            assertThat(assumption.name()).isNotBlank();
            assertThat(assumption.explanation()).isNotBlank();
            assertThat(assumption.low()).isLessThanOrEqualTo(assumption.likely());
            assertThat(assumption.likely()).isLessThanOrEqualTo(assumption.high());
        });
    }

}
