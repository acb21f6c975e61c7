package guide.charted.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StripTest {

    @Test
    void piecesFollowEachOtherOnTheScaleOfTheLongest() {
        Strip strip = Strip.of(List.of(6, 0, 14), 40, 200);
        assertThat(strip.pieces()).containsExactly(new Strip.Piece(0, 30), new Strip.Piece(30, 0),
                new Strip.Piece(30, 70));
        assertThat(strip.end()).isEqualTo(100);
        assertThat(strip.most()).isEqualTo(200);
    }

    @Test
    void theLongestFillsTheWidth() {
        assertThat(Strip.of(List.of(200), 200, 200).end()).isEqualTo(Strip.WIDTH);
        assertThat(Strip.of(List.of(), 0, 1).pieces()).isEmpty();
    }

}
