package guide.charted.school.compare;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignTest {

    @Test
    void unknownIsNeverADifference() {
        assertThat(Sign.of(List.of(Optional.of(5), Optional.empty()))).isEqualTo(Sign.UNKNOWN);
        assertThat(Sign.of(List.of(Optional.of(5), Optional.empty(), Optional.of(5)))).isEqualTo(Sign.SAME_WHERE_KNOWN);
        assertThat(Sign.of(List.of(Optional.empty(), Optional.empty()))).isEqualTo(Sign.UNKNOWN);
    }

    @Test
    void twoKnownValuesDifferOrAreTheSame() {
        assertThat(Sign.of(List.of(Optional.of(5), Optional.of(6), Optional.empty()))).isEqualTo(Sign.DIFFERS);
        assertThat(Sign.of(List.of(Optional.of(5), Optional.of(5)))).isEqualTo(Sign.SAME);
    }

}
