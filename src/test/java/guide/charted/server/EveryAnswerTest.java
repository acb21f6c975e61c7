package guide.charted.server;

import java.util.Map;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer says and what none says, also those that the server gives itself. */
@GuideTest
class EveryAnswerTest {

    private static final String LAST = Wire.LAST;

    @Autowired
    private Site site;

    @LocalServerPort
    private int port;

    private static Stream<String> requests() {
        return Stream.of("GET /career" + LAST, "GET /nowhere" + LAST, "GET /schools?degree=x" + LAST,
                "GET /schools?q=%zz" + LAST, "GET /assets/css/base.css" + LAST, "GET /schools.csv?state=VT" + LAST,
                "GET /api/v1/schools?state=VT" + LAST, "GET /api/v1/schools?state=XX" + LAST, "GET /api/%zz" + LAST,
                "GET /planner/plan.pdf?schooling=high-school&goal=rhit&state=OH&start=2027-01" + LAST,
                "GET /livez" + LAST, "GET /robots.txt" + LAST, "GET /Career" + LAST, "GET /salary?zip=43215" + LAST,
                "HEAD /career" + LAST, "OPTIONS /career" + LAST, "TRACE /career" + LAST, "POST /career" + LAST,
                "FOO /career" + LAST, "PUT /career HTTP/1.1\r\nContent-Length: 5" + LAST.substring(9) + "hello",
                "GET /a%2fb" + LAST, "GET /a%00b" + LAST, "GET /../../etc/passwd" + LAST, "GET /a\\b" + LAST,
                "GET /\u0001" + LAST, "GET /" + "a".repeat(9000) + LAST, "GET\r\n\r\n", "\u0016\u0003\u0001\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nX: " + "a".repeat(9000) + LAST.substring(9),
                "GET / HTTP/1.1\r\n" + "X: a\r\n".repeat(150) + LAST.substring(11),
                "GET /?" + "a=1&".repeat(250) + LAST, "GET / HTTP/1.1\r\nContent-Length: -5" + LAST.substring(9),
                "OPTIONS *" + LAST, "OPTIONS * HTTP/1.0\r\n\r\n", "OPTIONS http://localhost" + LAST, "GET *" + LAST,
                "TRACE *" + LAST, "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443" + LAST.substring(26),
                "G@T /" + LAST, "GET http://localhost/career" + LAST, "GET http://evil.example/career" + LAST,
                "GET https://localhost/career" + LAST, "GET http://a:b@localhost/" + LAST,
                "GET gopher://localhost/" + LAST, "GET /career HTTP/1.0\r\n\r\n", "GET / HTTP/1.2" + LAST.substring(9),
                "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 0" + LAST.substring(9),
                "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 5" + LAST.substring(9),
                "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked" + LAST.substring(9) + "0\r\n\r\n",
                "GET / HTTP/1.1\r\nX: a\r\n b" + LAST.substring(9), "GET / HTTP/1.1\r\n X: a" + LAST.substring(9),
                "GET / HTTP/1.1\r\nX : a" + LAST.substring(9), "GET / HTTP/1.1\r\nX: a\0b" + LAST.substring(9),
                "GET / HTTP/1.1\r\nHost: other" + LAST.substring(9),
                "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n", "GET /#a" + LAST,
                "GET / HTTP/1.1\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk" + LAST.substring(9),
                "GET / HTTP/1.1\r\nTransfer-Encoding: odd" + LAST.substring(9),
                "GET / HTTP/1.1\r\nExpect: miracles" + LAST.substring(9),
                "GET /assets/css/base.css HTTP/1.1\r\nRange: bytes=99999999-" + LAST.substring(9));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyAnswerHasThePoliciesAndNamesNoServer(String request) {
        Wire answer = Wire.say(this.port, request);
        assertThat(answer.status()).isBetween(200, 499);
        SecurityHeaders.HEADERS.forEach((name, value) -> assertThat(answer.header(name)).as(name)
            .containsExactly(name.equals("Cross-Origin-Resource-Policy") && request.contains("/api/v1") ? "cross-origin"
                    : value));
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header(SecurityHeaders.FOR_GOOD)).isEmpty();
        if (!request.contains("base.css")) {
            assertThat(answer.all()).doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception", "org.apache", "springframework", "<style");
        }
    }

    @Test
    void whatTheWholeServerTakesIsWhatThePagesTake() {
        Wire answer = Wire.say(this.port, "OPTIONS *" + LAST);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).singleElement()
            .satisfies(
                    (allowed) -> assertThat(allowed.split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS"));
        Wire tunnel = Wire.say(this.port, "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n");
        assertThat(tunnel.status()).isEqualTo(405);
        assertThat(tunnel.header("Allow")).containsExactly("GET, HEAD, OPTIONS");
    }

    @Test
    void anAnswerWithoutHeadersSaysNothing() {
        Wire answer = Wire.say(this.port, "GET /career\r\n\r\n");
        assertThat(answer.all()).doesNotContain("/career", "tomcat", "class=").hasSizeLessThan(500);
    }

    @Test
    void thePolicyAllowsNothingInlineAndNobodyElse() {
        String policy = SecurityHeaders.HEADERS.get("Content-Security-Policy");
        assertThat(policy)
            .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
                    "form-action 'self'")
            .doesNotContain("unsafe", "http", "*", "data:");
    }

    @Test
    void whoHasThePageGetsThePoliciesToo() {
        String tag = this.site.get("/career").header("ETag");
        Page page = this.site.get("/career", "If-None-Match", tag);
        assertThat(page).hasStatus(304);
        assertThat(page.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get" })
    void theGuideIsOnlyRead(String method) {
        for (String path : new String[] { "/career", "/schools?q=x", "/api/v1/schools", "/assets/css/base.css",
                "/nowhere", "/livez" }) {
            Wire answer = Wire.say(this.port, method + " " + path + LAST);
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.header("Allow")).containsExactly("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void aBodyIsRefusedAndIsNoSecondRequest() {
        String second = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (String method : new String[] { "GET", "POST" }) {
            Wire answer = Wire.say(this.port, method + " /career HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                    + second.length() + "\r\n\r\n" + second);
            assertThat(answer.status()).isEqualTo(method.equals("GET") ? 413 : 405);
            assertThat(answer.answers()).isEqualTo(1);
            Wire chunked = Wire.say(this.port, method
                    + " /career HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second);
            assertThat(chunked.answers()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "*/*", "a", "a/b;c", "\"" })
    void nobodyCaresWhatKindOfBodyItIs(String kind) {
        Wire answer = Wire.say(this.port, "GET /career HTTP/1.1\r\nContent-Type: " + kind + LAST.substring(9));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void nobodyWaitsForABodyThatDoesNotCome() {
        Wire answer = Wire.say(this.port, "POST /career HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Connection")).containsExactly("close");
    }

    @Test
    void whatARequestClaimsAboutItsHostIsNeverRepeated() {
        Map<String, String> claims = Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https",
                "X-Forwarded-Port", "444", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Prefix", "/evil.example",
                "Forwarded", "host=evil.example;proto=https", "X-Original-URL", "/evil.example", "X-Rewrite-URL",
                "/evil.example", "X-HTTP-Method-Override", "DELETE");
        StringBuilder headers = new StringBuilder(" HTTP/1.1\r\nHost: evil.example:444\r\nConnection: close\r\n");
        claims.forEach((name, value) -> headers.append(name).append(": ").append(value).append("\r\n"));
        for (String path : new String[] { "/", "/career", "/salary?zip=43215", "/Career/", "/nowhere", "/sitemap.xml",
                "/robots.txt", "/api/v1/schools?state=VT", "/api-docs", "/api/v1/schools?state=XX", "/schools/138716",
                "/planner?goal=rhit" }) {
            Wire answer = Wire.say(this.port, "GET " + path + headers + "\r\n");
            assertThat(answer.all()).as(path).doesNotContain("evil.example", ":444", "203.0.113.9");
            assertThat(answer.header("Location")).allSatisfy((place) -> assertThat(place).startsWith("/"));
            assertThat(answer.header(SecurityHeaders.FOR_GOOD)).as("nobody is trusted").isEmpty();
            assertThat(answer.status()).isLessThan(500).isNotEqualTo(405);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actuator", "/actuator/", "/actuator/health", "/actuator/env", "/actuator/heapdump",
            "/actuator/sbom", "/actuator/prometheus", "/actuator;x/health", "/%61ctuator/health", "/ACTUATOR/health",
            "//actuator/health", "/livez/../actuator/health", "/actuator/health/liveness" })
    void theManagementIsElsewhere(String path) {
        assertThat(Wire.say(this.port, "GET " + path + LAST).status()).as(path).isIn(301, 404);
    }

}
