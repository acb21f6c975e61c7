package guide.charted.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guide.charted.Charted;
import guide.charted.support.Wire;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide in a JVM of its own, because the JVM does things of its own as well when it is
 * told to stop.
 */
class StoppingTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private static final String KEPT = "HEAD /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static final List<String> PATHS = List.of(
            "/planner/plan.pdf?schooling=high-school&goal=rhit&state=OH&start=2027-01&pay=",
            "/planner/plan.pdf?schooling=bachelor-other&state=TX&start=2027-09&pay=", "/schools?size=100&max-tuition=",
            "/search?q=pay+");

    @Test
    void whatIsAskedWhenItIsToldToStopIsAnsweredWhole() throws IOException, InterruptedException {
        Process guide = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Charted.class.getName(), "--server.port=0",
                "--management.server.port=-1", "--charted.warm-start=false")
            .redirectErrorStream(true)
            .start();
        try (BufferedReader said = guide.inputReader(StandardCharsets.UTF_8)) {
            int port = port(said);
            List<Socket> readers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                readers.add(accepted(port));
            }
            for (int i = 0; i < readers.size(); i++) {
                ask(readers.get(i), "GET " + PATHS.get(i % PATHS.size()) + (20_000 + i) + Wire.LAST);
            }
            guide.toHandle().destroy();
            for (Socket reader : readers) {
                Wire answer = Wire.rest(reader);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body().stripTrailing())
                    .matches((body) -> body.endsWith("%%EOF") || body.endsWith("</html>"));
            }
            said.lines().forEach((line) -> assertThat(line).doesNotContain("ERROR"));
            assertThat(guide.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        finally {
            guide.destroyForcibly();
        }
    }

    private static int port(BufferedReader said) throws IOException {
        int port = 0;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = PORT.matcher(line);
            port = started.find() ? Integer.parseInt(started.group(1)) : port;
            if (line.contains("Started Charted")) {
                return port;
            }
        }
        throw new AssertionError("It did not start");
    }

    /** A connection that has been answered once: the guide has taken it. */
    private static Socket accepted(int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        ask(socket, KEPT);
        InputStream in = socket.getInputStream();
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as(answer.toString()).isNotNegative();
            answer.append((char) next);
        }
        return socket;
    }

    private static void ask(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

}
