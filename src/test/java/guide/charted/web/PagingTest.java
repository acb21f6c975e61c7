package guide.charted.web;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTest {

    @Test
    void aPagePastTheEndIsTheLastOne() {
        Paging paging = Paging.of(45, 20, 99, (page) -> "/p" + page);
        assertThat(paging.page()).isEqualTo(3);
        assertThat(paging.first()).isEqualTo(41);
        assertThat(paging.last()).isEqualTo(45);
        assertThat(paging.next()).isEmpty();
        assertThat(paging.previous()).isEqualTo("/p2");
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Paging paging = Paging.of(0, 20, 1, (page) -> "/p" + page);
        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.cut(List.of())).isEmpty();
    }

    @Test
    void aGapStandsForThePagesNotLinked() {
        assertThat(Paging.of(200, 10, 10, (page) -> "").links()).extracting(Paging.Link::number)
            .containsExactly(1, 0, 9, 10, 11, 0, 20);
    }

    @Property
    void allPagesTogetherAreTheListInItsOrder(@ForAll @IntRange(max = 300) int total,
            @ForAll @IntRange(min = 1, max = 100) int size) {
        List<Integer> rows = IntStream.range(0, total).boxed().toList();
        int pages = Paging.of(total, size, 1, (page) -> "").pages();
        List<Integer> together = IntStream.rangeClosed(1, pages)
            .mapToObj((page) -> Paging.of(total, size, page, (number) -> "").cut(rows))
            .flatMap(List::stream)
            .toList();
        assertThat(together).isEqualTo(rows);
    }

}
