package guide.charted.browser;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;

import static org.assertj.core.api.Assertions.assertThat;

/** How a reader looks at the guide: width, colors, with or without JavaScript. */
enum Screen {

    DESKTOP(1280, ColorScheme.LIGHT, true),

    DARK(1280, ColorScheme.DARK, true),

    NARROW(320, ColorScheme.LIGHT, true),

    NARROW_DARK(320, ColorScheme.DARK, true),

    WITHOUT_JAVASCRIPT(360, ColorScheme.LIGHT, false);

    private static final int PICTURE_QUALITY = 55;

    private static final AtomicInteger PICTURES = new AtomicInteger();

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
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(this.javaScript));
    }

    boolean runsScripts() {
        return this.javaScript;
    }

    /**
     * No rule of axe is broken, best practices included, and the page does not scroll
     * sideways. A picture is kept.
     */
    void check(Page page) {
        see(page);
        if (this.javaScript) {
            assertThat(Axe.faults(page)).as("%s on %s", page.url(), this).isEmpty();
        }
    }

    /** The page does not scroll sideways. A picture is kept. */
    void see(Page page) {
        page.waitForLoadState();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            .as("sideways scroll of %s on %s", page.url(), this)
            .isLessThanOrEqualTo(0);
        Path file = Path.of("target/screens/journeys", name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.format(Locale.ROOT, "%03d.jpg", PICTURES.incrementAndGet()));
        page.screenshot(
                new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(PICTURE_QUALITY).setPath(file));
    }

}
