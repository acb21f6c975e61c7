package guide.charted.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SparkTest {

    @Test
    void theLineStandsOnZeroAndReachesItsHighestYear() {
        assertThat(Spark.of(List.of(known(0), known(5), known(10))).lines())
            .containsExactly("3.0,23.0 48.0,13.0 93.0,3.0");
    }

    @Test
    void anUnknownYearBreaksTheLine() {
        assertThat(Spark.of(List.of(known(4), Optional.empty(), known(4))).lines()).hasSize(2);
    }

    @Test
    void nothingKnownDrawsNothing() {
        assertThat(Spark.of(List.of(Optional.empty(), Optional.empty())).lines()).isEmpty();
        assertThat(Spark.of(List.of()).lines()).isEmpty();
    }

    @Test
    void yearsWithoutAnyoneStayOnTheGround() {
        assertThat(Spark.of(List.of(known(0), known(0))).lines()).containsExactly("3.0,23.0 93.0,23.0");
    }

    private static Optional<BigDecimal> known(int count) {
        return Optional.of(BigDecimal.valueOf(count));
    }

}
