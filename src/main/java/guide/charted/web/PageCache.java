package guide.charted.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers again what was answered before: a page is a function of its address, the
 * edition and the build, so what was rendered and compressed once is kept, up to a
 * bounded number of bytes. A reader who has the page already is told so before anything
 * else is done. What it answers itself goes no further, so it counts that too
 * ({@link PageCacheMetrics}).
 */
@Component
class PageCache extends OncePerRequestFilter {

    /** Longer queries are answered, not kept. */
    private static final int LONGEST_QUERY = 1000;

    private final EditionTag tag;

    private final Cache<String, KeptPage> pages;

    private final PageCacheMetrics metrics;

    private final Turns turns = new Turns();

    PageCache(EditionTag tag, PageCacheMetrics metrics, @Value("${charted.page-cache}") DataSize size) {
        this.tag = tag;
        this.metrics = metrics;
        this.pages = Caffeine.newBuilder()
            .recordStats()
            .maximumWeight(size.toBytes())
            .<String, KeptPage>weigher((address, page) -> 2 * address.length() + page.weight())
            .build();
        metrics.watch(this.pages, this::bytes);
    }

    /** What the kept pages weigh after those that are too many are gone. */
    long bytes() {
        this.pages.cleanUp();
        return this.pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        if (this.tag.isKnownTo(request)) {
            this.tag.sayNotModified(response);
            this.metrics.known(request, began);
            return;
        }
        String query = request.getQueryString();
        String address = (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
        KeptPage kept = this.pages.getIfPresent(address);
        if (kept != null) {
            kept.answer(request, response);
            this.metrics.kept(request, began);
            return;
        }
        KeptPage made = make(request, response, chain);
        if (made != null) {
            if (query == null || query.length() <= LONGEST_QUERY) {
                this.pages.put(address, made);
            }
            made.answer(request, response);
        }
    }

    /** The page if it is worth keeping; otherwise it is answered already. */
    private @Nullable KeptPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String> before = headers(response);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        this.turns.make(request, answer, chain);
        if (!isWorthKeeping(request, answer)) {
            answer.copyBodyToResponse();
            return null;
        }
        return KeptPage.of(answer, before);
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : response.getHeaderNames()) {
            headers.put(name, String.valueOf(response.getHeader(name)));
        }
        return headers;
    }

    private static boolean isWorthKeeping(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        String control = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return HttpMethod.GET.matches(request.getMethod()) && answer.getStatus() == HttpServletResponse.SC_OK
                && !answer.isCommitted() && answer.getContentType() != null && control != null
                && !control.contains("private") && !control.contains("no-store");
    }

    /**
     * Health is never kept, nor is anything that is not read or comes with something to
     * say.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        boolean reads = HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
        String path = request.getRequestURI();
        return !reads || request.getContentLengthLong() > 0 || path.equals("/livez") || path.equals("/readyz");
    }

}
