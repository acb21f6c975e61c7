package guide.charted.chart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RingsTest {

    @Test
    void theMiddleOfASquareIsItsCenter() {
        assertThat(Rings.ofPath("M10,10l20,0l0,20l-20,0Z").middle()).isEqualTo(new Rings.Corner(20, 20));
    }

    @Test
    void theDirectionOfTheLineDoesNotMatter() {
        assertThat(Rings.ofPath("M10,10l0,20l20,0l0,-20Z").middle()).isEqualTo(new Rings.Corner(20, 20));
    }

    @Test
    void islandsDoNotMoveTheNameOfTheLargestPart() {
        Rings rings = Rings.ofPath("M500,500l1,0l0,1l-1,0ZM0,0l10,0l0,10l-10,0ZM90,90l2,0l0,2l-2,0Z");
        assertThat(rings.rings()).hasSize(3);
        assertThat(rings.middle()).isEqualTo(new Rings.Corner(5, 5));
    }

    @Test
    void theLargestPartIsFoundInWhateverDirectionItIsDrawn() {
        assertThat(Rings.ofPath("M500,500l1,0l0,1l-1,0ZM0,0l0,10l10,0l0,-10Z").middle())
            .isEqualTo(new Rings.Corner(5, 5));
    }

    @Test
    void aLineWithoutAnAreaIsNamedWhereItBegins() {
        assertThat(Rings.ofPath("M5,6l10,0Z").middle()).isEqualTo(new Rings.Corner(5, 6));
    }

}
