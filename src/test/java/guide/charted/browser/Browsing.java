package guide.charted.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands an installed Chromium to browser tests. Without one they are skipped with a
 * notice; with {@code CHARTED_BROWSER=required} they fail. {@code CHROMIUM} names a
 * browser in an unusual place.
 */
class Browsing implements BeforeAllCallback, ParameterResolver {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-background-networking",
            "--no-first-run", "--disable-component-update", "--disable-sync");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (executable().isPresent()) {
            return;
        }
        String notice = "NO BROWSER: the browser tests need Chromium (apt-get install chromium) or Chrome; CHROMIUM may name it.";
        if ("required".equals(System.getenv("CHARTED_BROWSER"))) {
            throw new IllegalStateException(notice);
        }
        System.err.println("\n*** " + notice + " They are skipped. ***\n");
        Assumptions.abort(notice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Session.class, (key) -> new Session(), Session.class).browser;
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    private static final class Session implements AutoCloseable {

        private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final Browser browser = this.playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(ARGUMENTS));

        @Override
        public void close() {
            this.playwright.close();
        }

    }

}
