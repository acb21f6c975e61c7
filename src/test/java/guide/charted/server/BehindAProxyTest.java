package guide.charted.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * A guide that believes one proxy, which is a second address of this machine; whoever
 * comes from the first is a stranger.
 */
@GuideTest
@TestPropertySource(properties = { "server.forward-headers-strategy=native",
        "server.tomcat.remoteip.internal-proxies=127.0.0.2/32", "charted.base-url=https://guide.example.org" })
class BehindAProxyTest {

    private static final String PROXY = "127.0.0.2";

    private static final String STRANGER = "127.0.0.1";

    private static final String TLS = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n";

    private static final String FORGED = Stream
        .of("X-Forwarded-Host: evil.example", "X-Forwarded-Port: 444", "X-Forwarded-Prefix: /evil.example",
                "Forwarded: host=evil.example;proto=https", "X-Forwarded-Server: evil.example",
                "X-Original-URL: /evil.example")
        .collect(Collectors.joining("\r\n", "", "\r\n"));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "/career", "/Career", "/nowhere", "/schools?degree=x", "/schools?max-tuition=4321",
            "/assets/css/base.css", "/api/v1/schools?state=VT", "/api/v1/schools?state=XX", "/robots.txt", "/livez" })
    void whoCameOverTlsIsToldToComeSoForAYear(String path) throws IOException {
        for (int again = 0; again < 2; again++) {
            assertThat(ask(PROXY, "GET " + path, TLS).header(SecurityHeaders.FOR_GOOD))
                .containsExactly("max-age=31536000");
            assertThat(ask(PROXY, "GET " + path, "X-Forwarded-Proto: http\r\n").header(SecurityHeaders.FOR_GOOD))
                .isEmpty();
            assertThat(ask(STRANGER, "GET " + path, TLS).header(SecurityHeaders.FOR_GOOD)).isEmpty();
        }
    }

    @Test
    void methodsThatAreRefusedAreNoException() throws IOException {
        assertThat(ask(PROXY, "POST /career", TLS).header(SecurityHeaders.FOR_GOOD)).isNotEmpty();
        assertThat(ask(PROXY, "HEAD /career", TLS).header(SecurityHeaders.FOR_GOOD)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "X-Forwarded-Proto: https, http\r\n", "Forwarded: proto=https\r\n",
            "X-Forwarded-Ssl: on\r\n", "Front-End-Https: on\r\n", "X-Forwarded-Scheme: https\r\n" })
    void noOtherClaimCounts(String claim) throws IOException {
        assertThat(ask(PROXY, "GET /career", claim).header(SecurityHeaders.FOR_GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/career", "/Career/", "/salary?zip=43215", "/sitemap.xml", "/robots.txt",
            "/api-docs", "/api/v1/schools?state=VT", "/api/v1/schools?state=XX", "/schools/138716", "/nowhere",
            "/planner?goal=rhit" })
    void addressesAreThoseOfTheGuideWhateverIsClaimed(String path) throws IOException {
        for (String from : new String[] { PROXY, STRANGER }) {
            Wire answer = ask(from, "GET " + path, TLS + FORGED);
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.all()).doesNotContain("evil.example", ":444", "203.0.113.9", "localhost");
            assertThat(answer.header("Location")).allSatisfy((place) -> assertThat(place).startsWith("/"));
            if (path.equals("/sitemap.xml") || path.equals("/career")) {
                assertThat(answer.body()).contains("https://guide.example.org/career");
            }
        }
    }

    private Wire ask(String from, String request, String claims) throws IOException {
        InetAddress address = InetAddress.getByName(from);
        try (Socket socket = connected(address)) {
            socket.getOutputStream()
                .write((request + " HTTP/1.1\r\nHost: evil.example:444\r\nConnection: close\r\n" + claims + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return Wire.rest(socket);
        }
    }

    /** Not every system has the second address. */
    private Socket connected(InetAddress from) throws IOException {
        boolean here = true;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
        }
        catch (IOException ex) {
            here = false;
        }
        assumeThat(here).isTrue();
        return new Socket(InetAddress.getLoopbackAddress(), this.port, from, 0);
    }

}
