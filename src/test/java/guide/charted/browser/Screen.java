package guide.charted.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** How a reader looks at the guide: width, colors, with or without JavaScript. */
enum Screen {

    DESKTOP(1280, ColorScheme.LIGHT, true),

    DARK(1280, ColorScheme.DARK, true),

    NARROW(320, ColorScheme.LIGHT, true),

    NARROW_DARK(320, ColorScheme.DARK, true),

    WITHOUT_JAVASCRIPT(360, ColorScheme.LIGHT, false);

    private final int width;

    private final ColorScheme colors;

    private final boolean javaScript;

    Screen(int width, ColorScheme colors, boolean javaScript) {
        this.width = width;
        this.colors = colors;
        this.javaScript = javaScript;
    }

    BrowserContext open(Browser browser, String base) {
        return browser.newContext(new Browser.NewContextOptions().setBaseURL(base)
            .setViewportSize(this.width, 900)
            .setColorScheme(this.colors)
            .setJavaScriptEnabled(this.javaScript));
    }

    boolean runsScripts() {
        return this.javaScript;
    }

    /**
     * No rule of axe is broken, best practices included, and the page does not scroll
     * sideways.
     */
    void check(Page page) {
        page.waitForLoadState();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            .as("sideways scroll of %s on %s", page.url(), this)
            .isLessThanOrEqualTo(0);
        if (this.javaScript) {
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations.stream().flatMap(Screen::describe)).as("%s on %s", page.url(), this).isEmpty();
        }
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream().map((node) -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml());
    }

}
