package guide.charted.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Holds a page against every rule of axe, best practices and the size of targets
 * included. The script is handed to a page once and asked as often as its look changes,
 * which is many times faster than axe's own driver.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String ASK = """
            (rules) => {
              const options = { resultTypes: ["violations"], preload: false };
              if (rules.length > 0) options.runOnly = { type: "rule", values: rules };
              else options.rules = { "target-size": { enabled: true } };
              return axe.run(document, options).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
                nodes.map((node) => `${id}: ${node.target} ${node.html.slice(0, 160)} ${node.any.map((check) => check.message)}`)));
            }""";

    private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

    private static final AtomicInteger ASKED = new AtomicInteger();

    private Axe() {
    }

    /** What breaks any rule. */
    static List<String> faults(Page page) {
        return ask(page, List.of());
    }

    /** What breaks the rules that depend on colors. */
    static List<String> faultsOfColor(Page page) {
        return ask(page, COLORS);
    }

    /** How often it was asked since the tests began. */
    static int asked() {
        return ASKED.get();
    }

    static String version(Page page) {
        hand(page);
        return String.valueOf(page.evaluate("axe.version"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, List<String> rules) {
        hand(page);
        ASKED.incrementAndGet();
        return (List<String>) page.evaluate(ASK, rules);
    }

    private static void hand(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
    }

    private static String script() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
