package guide.charted.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void noMorePagesAreMadeAtOnceThanThereAreTurnsAndEachGetsOne() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(Turns.AT_ONCE);
        FilterChain page = (request, response) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            full.countDown();
            reached(full);
            inside.decrementAndGet();
        };
        try (ExecutorService readers = Executors.newCachedThreadPool()) {
            List<Callable<Boolean>> requests = IntStream.range(0, 10 * Turns.AT_ONCE)
                .<Callable<Boolean>>mapToObj((reader) -> () -> made("/schools", page))
                .toList();
            for (Future<Boolean> answer : readers.invokeAll(requests)) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(most).hasValue(Turns.AT_ONCE);
    }

    @Test
    void pagesDoNotWaitForPapers() throws Exception {
        CountDownLatch printing = new CountDownLatch(2 * Turns.AT_ONCE);
        CountDownLatch pageMade = new CountDownLatch(1);
        FilterChain paper = (request, response) -> {
            printing.countDown();
            reached(pageMade);
        };
        try (ExecutorService readers = Executors.newCachedThreadPool()) {
            List<Future<Boolean>> papers = IntStream.range(0, 2 * Turns.AT_ONCE)
                .mapToObj((reader) -> readers.submit(() -> made("/planner/plan.pdf", paper)))
                .toList();
            reached(printing);
            made("/schools", (request, response) -> pageMade.countDown());
            for (Future<Boolean> made : papers) {
                assertThat(made.get()).isTrue();
            }
        }
    }

    @Test
    void whatFailsGivesItsTurnBack() {
        FilterChain failing = (request, response) -> {
            throw new IllegalStateException("no page");
        };
        for (int page = 0; page < 2 * Turns.AT_ONCE; page++) {
            assertThatThrownBy(() -> made("/schools", failing)).hasMessage("no page");
        }
    }

    private boolean made(String path, FilterChain chain) throws Exception {
        this.turns.make(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), chain);
        return true;
    }

    private static void reached(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

}
