package guide.charted.certification;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResultRemarkTest {

    @Test
    void oneRemarkIsToldOnceForAllItsYears() {
        assertThat(ResultRemark.of(List.of(result(2017, "Both countries."), result(2018, null),
                result(2019, "Part of the year."), result(2020, "Both countries."))))
            .containsExactly(new ResultRemark(List.of(2017, 2020), "Both countries."),
                    new ResultRemark(List.of(2019), "Part of the year."));
    }

    private static FirstTimeResult result(int year, @Nullable String note) {
        return new FirstTimeResult(year, Figures.notFound(), Figures.notFound(), false, note);
    }

}
