package guide.charted.occupation;

import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class OccupationsTest {

    @Autowired
    private Occupations occupations;

    @Test
    void twoCodesCoverTheWorkToday() {
        assertThat(this.occupations.core()).extracting(Occupation::soc).containsExactly("29-2072", "29-9021");
        assertThat(this.occupations.of("29-2072").title()).isEqualTo("Medical Records Specialists");
        assertThat(this.occupations.everyone().soc()).isEqualTo("00-0000");
    }

    @Test
    void theHistoryOfTheWorkReachesBackOverTheWiderCodesToTheOldOne() {
        assertThat(this.occupations.history()).extracting(Occupation::soc)
            .containsExactly("29-2072", "29-9021", "29-2098", "29-9098", "29-2071");
        assertThat(this.occupations.history()).filteredOn(Occupation::isCombined)
            .allSatisfy((wider) -> assertThat(wider.lastYear()).isEqualTo(2020));
    }

    @Test
    void aHistoryMayHaveSeveralSteps() {
        assertThat(this.occupations.history("15-1211")).extracting(Occupation::soc)
            .containsExactly("15-1211", "15-1121", "15-1051");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(this.occupations.find("99-9999")).isEmpty();
    }

    @Test
    void theNeighborsAreOfToday() {
        assertThat(this.occupations.neighbors()).extracting(Occupation::soc)
            .contains("31-9094", "11-9111", "43-6013", "31-9092", "15-1211");
        assertThat(this.occupations.neighbors()).allSatisfy((career) -> assertThat(career.lastYear()).isNull());
    }

}
