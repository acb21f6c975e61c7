package guide.charted.server;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who send or read at a trickle harm nobody else. */
@GuideTest
class SlowClientsTest {

    private static final int MANY = 200;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final List<String> PAGES = List.of("/", "/career", "/schools?state=OH", "/salary/oh",
            "/api/v1/schools?state=VT");

    @Autowired
    private Site site;

    @LocalServerPort
    private int port;

    @Test
    void twoHundredHeadersThatNeverEndKeepNobodyWaiting() throws Exception {
        PAGES.forEach(this.site::get);
        List<Socket> slow = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < MANY; i++) {
                slow.add(begin("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            }
            for (int round = 0; round < 5; round++) {
                for (Socket socket : slow) {
                    socket.getOutputStream().write('a');
                }
                for (String page : PAGES) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(this.site.base() + page))
                        .timeout(SECOND)
                        .build();
                    assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
                }
            }
        }
        finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aRequestThatDripsIsCutThoughEachByteIsInTime() throws IOException {
        long start = System.nanoTime();
        try (Socket socket = begin("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")) {
            socket.setSoTimeout(200);
            while (isOpen(socket)) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(9));
    }

    private Socket begin(String request) throws IOException {
        Socket socket = new Socket("localhost", this.port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Sends one byte more if nothing was said for a while. */
    private static boolean isOpen(Socket socket) {
        try {
            return socket.getInputStream().read() >= 0;
        }
        catch (SocketTimeoutException ex) {
            return isWritten(socket);
        }
        catch (IOException ex) {
            return false;
        }
    }

    private static boolean isWritten(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return true;
        }
        catch (IOException ex) {
            return false;
        }
    }

}
