package guide.charted.web;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
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
 * else is done.
 */
@Component
@Order(10)
class PageCache extends OncePerRequestFilter {

    /** Longer queries are answered, not kept. */
    private static final int LONGEST_QUERY = 1000;

    private final EditionTag tag;

    private final Cache<String, KeptPage> pages;

    PageCache(EditionTag tag, @Value("${charted.page-cache}") DataSize size) {
        this.tag = tag;
        this.pages = Caffeine.newBuilder()
            .recordStats()
            .maximumWeight(size.toBytes())
            .<String, KeptPage>weigher((address, page) -> 2 * address.length() + page.bytes())
            .build();
    }

    /** For those who count. */
    Cache<String, KeptPage> pages() {
        return this.pages;
    }

    /** What the kept pages weigh after those that are too many are gone. */
    long bytes() {
        this.pages.cleanUp();
        return this.pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (this.tag.isKnownTo(request)) {
            this.tag.sayNotModified(response);
            return;
        }
        KeptPage page = page(request, response, chain);
        if (page != null) {
            page.answer(request, response);
        }
    }

    private @Nullable KeptPage page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String address = (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
        KeptPage kept = this.pages.getIfPresent(address);
        if (kept != null) {
            return kept;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (!isWorthKeeping(request, answer)) {
            answer.copyBodyToResponse();
            return null;
        }
        KeptPage page = KeptPage.of(answer);
        if (query == null || query.length() <= LONGEST_QUERY) {
            this.pages.put(address, page);
        }
        return page;
    }

    private boolean isWorthKeeping(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        String control = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return HttpMethod.GET.matches(request.getMethod()) && answer.getStatus() == HttpServletResponse.SC_OK
                && !answer.isCommitted() && answer.getContentType() != null && control != null
                && !control.contains("private") && !control.contains("no-store");
    }

    /** Health is never kept, nor is anything that is not read. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        boolean reads = HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
        String path = request.getRequestURI();
        return !reads || path.equals("/livez") || path.equals("/readyz");
    }

}
