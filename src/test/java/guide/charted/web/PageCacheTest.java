package guide.charted.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import guide.charted.data.Edition;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class PageCacheTest {

    private static final String BODY = "<p>Ünlaut and enough of it to be worth compressing</p>".repeat(40);

    private final List<String> rendered = new ArrayList<>();

    private final EditionTag tag = new EditionTag(edition(),
            new DefaultListableBeanFactory().getBeanProvider(BuildProperties.class));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final PageCache cache = new PageCache(this.tag, new PageCacheMetrics(this.meters),
            DataSize.ofKilobytes(16));

    private static Edition edition() {
        Edition edition = mock(Edition.class);
        when(edition.schema()).thenReturn("edition_test");
        return edition;
    }

    @Test
    void aPageIsRenderedOnceForEveryEncoding() throws Exception {
        MockHttpServletResponse first = ask("/career", null, 200, "no-cache");
        MockHttpServletResponse compressed = ask("/career", "br, gzip;q=0.8", 200, "no-cache");
        assertThat(this.rendered).containsExactly("/career");
        assertThat(first.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(BODY);
        assertThat(compressed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(compressed.getContentAsByteArray()).hasSizeLessThan(BODY.length());
        assertThat(unzipped(compressed)).isEqualTo(BODY);
        assertThat(compressed.getHeader(HttpHeaders.VARY)).isEqualToIgnoringCase("Accept-Encoding");
    }

    @Test
    void whoRefusesCompressionGetsThePlainPage() throws Exception {
        MockHttpServletResponse plain = ask("/career", "gzip;q=0", 200, "no-cache");
        assertThat(plain.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
        assertThat(plain.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(BODY);
    }

    @Test
    void everyQueryIsAPageOfItsOwn() throws Exception {
        ask("/schools?state=OH", null, 200, "no-cache");
        ask("/schools?state=TX", null, 200, "no-cache");
        assertThat(this.rendered).containsExactly("/schools?state=OH", "/schools?state=TX");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 404, 503 })
    void anErrorIsNeverKept(int status) throws Exception {
        ask("/schools?degree=x", null, status, "no-cache");
        MockHttpServletResponse again = ask("/schools?degree=x", null, status, "no-cache");
        assertThat(this.rendered).hasSize(2);
        assertThat(again.getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "private, no-cache", "no-store" })
    void whatBelongsToOneReaderIsNeverKept(String control) throws Exception {
        ask("/planner/plan?pay=30000", null, 200, control);
        ask("/planner/plan?pay=30000", null, 200, control);
        assertThat(this.rendered).hasSize(2);
    }

    @Test
    void aReaderWhoHasThePageCostsNothing() throws Exception {
        MockHttpServletRequest request = request("/career");
        String mine = ask("/career", null, 200, "no-cache").getHeader(HttpHeaders.ETAG);
        this.rendered.clear();
        request.addHeader(HttpHeaders.IF_NONE_MATCH, String.valueOf(mine));
        MockHttpServletResponse response = new MockHttpServletResponse();
        this.cache.doFilter(request, response, (asked, answered) -> this.rendered.add("again"));
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(this.rendered).isEmpty();
    }

    @Test
    void whatIsAnsweredHereIsCountedWithTheOthers() throws Exception {
        ask("/career", null, 200, "no-cache");
        ask("/career", null, 200, "no-cache");
        ask("/career", null, 200, "no-cache");
        assertThat(this.meters.get("http.server.requests").tag("uri", "KEPT").tag("method", "GET").timer().count())
            .isEqualTo(2);
    }

    @Test
    void headersOfThePageAreKeptAndThoseOfTheRequestAreNot() throws Exception {
        FilterChain page = (asked, answered) -> {
            HttpServletResponse answer = (HttpServletResponse) answered;
            answer.setContentType("application/json");
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            answer.getWriter().write("{}");
        };
        for (String number : List.of("first", "second")) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            response.setHeader("X-Request-Id", number);
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            this.cache.doFilter(request("/api/v1/sources"), response, page);
            assertThat(response.getHeaders("X-Request-Id")).containsExactly(number);
            assertThat(response.getHeaders("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        }
    }

    @Test
    void millionsOfAddressesDoNotFillTheMemory() throws Exception {
        for (int i = 0; i < 5000; i++) {
            ask("/schools?nothing=" + i, null, 200, "no-cache");
        }
        assertThat(this.cache.bytes()).isLessThanOrEqualTo(DataSize.ofKilobytes(16).toBytes());
        this.rendered.clear();
        for (int i = 4900; i < 5000; i++) {
            ask("/schools?nothing=" + i, null, 200, "no-cache");
        }
        assertThat(this.rendered).as("a small answer takes 400 bytes at least").hasSizeGreaterThan(60);
    }

    private MockHttpServletResponse ask(String address, @Nullable String encodings, int status, String control)
            throws Exception {
        MockHttpServletRequest request = request(address);
        if (encodings != null) {
            request.addHeader(HttpHeaders.ACCEPT_ENCODING, encodings);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain page = (asked, answered) -> {
            this.rendered.add(address);
            HttpServletResponse answer = (HttpServletResponse) answered;
            answer.setStatus(status);
            answer.setContentType("text/html;charset=UTF-8");
            answer.setHeader(HttpHeaders.CACHE_CONTROL, control);
            this.tag.put(answer);
            answer.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
        };
        this.cache.doFilter(request, response, page);
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setQueryString(parts[1]);
        }
        return request;
    }

    private static String unzipped(MockHttpServletResponse response) throws IOException {
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
