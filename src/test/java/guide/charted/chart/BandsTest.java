package guide.charted.chart;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BandsTest {

    @Test
    void tenValuesMakeFiveBandsOfTwo() {
        Bands bands = Bands.of(IntStream.rangeClosed(1, 10).mapToObj(Double::valueOf).toList(), 5);
        assertThat(bands.bands()).extracting(Bands.Band::size).containsExactly(2, 2, 2, 2, 2);
        assertThat(bands.bands()).extracting(Bands.Band::low).containsExactly(1.0, 3.0, 5.0, 7.0, 9.0);
        assertThat(bands.of(4)).map(Bands.Band::number).contains(2);
    }

    @Test
    void equalValuesShareABandEvenIfThatLeavesFewer() {
        Bands bands = Bands.of(List.of(1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 3.0), 5);
        assertThat(bands.bands()).extracting(Bands.Band::size).containsExactly(1, 8, 1);
        assertThat(bands.bands()).extracting(Bands.Band::number).containsExactly(1, 2, 3);
    }

    @Test
    void nothingKnownMakesNoBand() {
        Bands bands = Bands.of(List.of(), 5);
        assertThat(bands.bands()).isEmpty();
        assertThat(bands.of(0)).isEmpty();
    }

    @Test
    void oneValueIsABandOfItsOwn() {
        assertThat(Bands.of(List.of(7.0), 5).bands()).containsExactly(new Bands.Band(1, 7, 7, 1));
    }

    @Test
    void allEqualIsOneBand() {
        assertThat(Bands.of(List.of(7.0, 7.0, 7.0), 5).bands()).containsExactly(new Bands.Band(1, 7, 7, 3));
    }

    @Property
    void everyValueHasOneBandAndHigherValuesNeverALowerOne(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 30) Integer> whole) {
        List<Double> values = whole.stream().map(Integer::doubleValue).sorted().toList();
        Bands bands = Bands.of(values, 5);
        assertThat(bands.bands()).hasSizeBetween(1, 5);
        assertThat(bands.bands().stream().mapToInt(Bands.Band::size).sum()).isEqualTo(values.size());
        assertThat(values).allSatisfy((value) -> assertThat(
                bands.bands().stream().filter((band) -> band.low() <= value && value <= band.high()))
            .hasSize(1));
        assertThat(values.stream().map((value) -> bands.of(value).orElseThrow().number()).toList()).isSorted();
    }

}
