package guide.charted.web;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * How often a page was kept already ({@code cache_gets_total}), and what the kept ones
 * weigh ({@code charted_page_cache_bytes}). Requests that {@link PageCache} answers are
 * counted among the others ({@code http_server_requests_seconds}), by timers that are
 * looked up once.
 */
@Component
class PageCacheMetrics {

    private static final String REQUESTS = "http.server.requests";

    private final MeterRegistry registry;

    private final Served kept;

    private final Served known;

    PageCacheMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.kept = new Served("KEPT", "200", "SUCCESS");
        this.known = new Served("KNOWN", "304", "REDIRECTION");
    }

    void watch(Cache<?, ?> pages, LongSupplier bytes) {
        CaffeineCacheMetrics.monitor(this.registry, pages, "pages");
        Gauge.builder("charted.page.cache", bytes::getAsLong)
            .baseUnit("bytes")
            .description("What the kept pages weigh")
            .register(this.registry);
    }

    /** A kept page was answered. */
    void kept(HttpServletRequest request, long began) {
        this.kept.record(request, began);
    }

    /** A reader knew the page already. */
    void known(HttpServletRequest request, long began) {
        this.known.record(request, began);
    }

    /** The names are those of Spring's own timers: what is counted together agrees. */
    private final class Served {

        private final Timer get;

        private final Timer head;

        Served(String uri, String status, String outcome) {
            Tags tags = Tags.of("uri", uri, "status", status, "outcome", outcome, "exception", "none", "error", "none");
            MeterRegistry meters = PageCacheMetrics.this.registry;
            this.get = meters.timer(REQUESTS, tags.and("method", "GET"));
            this.head = meters.timer(REQUESTS, tags.and("method", "HEAD"));
        }

        void record(HttpServletRequest request, long began) {
            Timer timer = HttpMethod.HEAD.matches(request.getMethod()) ? this.head : this.get;
            timer.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }

    }

}
