package guide.charted.operation;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
@ExtendWith(OutputCaptureExtension.class)
@Import(LogsTest.Broken.class)
class LogsTest {

    private static final String SECRET = "sec43215ret";

    @Autowired
    private Site site;

    @Autowired
    private Environment environment;

    @Test
    void aFailureIsLoggedWithTheNumberThatTheReaderGot(CapturedOutput output) {
        Page page = this.site.get("/test/broken-for-logs?q=" + SECRET, "X-Request-Id", "proxy-gave-0123456789");
        assertThat(page).hasStatus(500);
        assertThat(page.header("X-Request-Id")).isEqualTo("proxy-gave-0123456789");
        assertThat(output.getAll()).containsPattern("ERROR .*\\[proxy-gave-0123456789].*broken on purpose")
            .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/career", "/nowhere", "/schools?degree=x", "/api/v1/schools?degree=x",
            "/assets/css/base.css", "/Career" })
    void everyAnswerHasANumberOfItsOwn(String path) {
        String first = this.site.get(path).header("X-Request-Id");
        assertThat(first).matches("[0-9a-f]{16}");
        assertThat(this.site.get(path).header("X-Request-Id")).matches("[0-9a-f]{16}").isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = { "short", "with space and more", "quote\"quote\"quote", "<script>alert</script>" })
    void aNumberThatIsNoneIsReplaced(String given) {
        assertThat(this.site.get("/career", "X-Request-Id", given).header("X-Request-Id")).matches("[0-9a-f]{16}");
        assertThat(this.site.get("/career", "X-Request-Id", "a".repeat(65)).header("X-Request-Id"))
            .matches("[0-9a-f]{16}");
    }

    @Test
    void whatAReaderAskedAndWhereFromIsInNoLogLine(CapturedOutput output) throws IOException {
        String[] from = { "X-Forwarded-For", "203.0.113.7", "User-Agent", "Agent-" + SECRET, "Referer",
                "https://example.org/?" + SECRET };
        for (String path : List.of("/schools?q=" + SECRET, "/schools?page=" + SECRET, "/search?q=" + SECRET,
                "/salary?zip=" + SECRET, "/certifications/check?coding-months=" + SECRET, "/nowhere?q=" + SECRET,
                "/api/v1/schools?page=" + SECRET, "/api/v1/plan?zip=" + SECRET, "/schools?q=%ff" + SECRET,
                "/schools?q=%zz" + SECRET, "/glossary?q=" + SECRET.repeat(100), "/schools/compare?id=" + SECRET)) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).as(path)
                .startsWith(path.contains("%") ? "HTTP/1.1 400" : "HTTP/1.1 ");
            if (!path.contains("%")) {
                this.site.get(path, from);
            }
        }
        this.site.send("POST", "/schools?q=" + SECRET, from);
        raw("GET /schools?q=\"" + SECRET + "\\ HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw("GET /schools?q=" + SECRET + "\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(output.getAll()).doesNotContain(SECRET, "203.0.113.7");
    }

    /** What no client library would send. */
    private String raw(String request) throws IOException {
        int port = this.environment.getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @TestConfiguration
    static class Broken {

        @Controller
        static class BrokenController {

            @GetMapping("/test/broken-for-logs")
            String broken() {
                throw new IllegalStateException("broken on purpose");
            }

        }

    }

}
