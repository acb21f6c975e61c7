package guide.charted.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import guide.charted.support.Visits.Visit;

/**
 * Looks at a page as all its readers may: loads it once as on a first visit, then changes
 * the window and what the reader prefers.
 */
final class Inspection implements AutoCloseable {

    /** 1280 pixels at 400% are 320; a window of 1024 pixels in height is 256 then. */
    private static final int WIDE = 1280;

    private static final int NARROW = 320;

    private static final int HIGH = 900;

    private static final int LOW = 256;

    /** The width of a sheet of letter paper between its margins. */
    private static final int PAPER = 720;

    /** The script that asks a page what axe does not. */
    static final String QUESTIONS = questions();

    private final Visit visit;

    private final BrowserContext context;

    private final Page page;

    private final Weight weight;

    private final Map<Check, List<String>> faults = new TreeMap<>();

    private Inspection(Visit visit, Browser browser, String base) {
        this.visit = visit;
        this.context = browser
            .newContext(new Browser.NewContextOptions().setBaseURL(base).setReducedMotion(ReducedMotion.REDUCE));
        this.page = this.context.newPage();
        this.weight = Weight.of(this.page, base);
    }

    static Seen of(Visit visit, Browser browser, String base) {
        try (Inspection inspection = new Inspection(visit, browser, base)) {
            return inspection.look();
        }
    }

    private Seen look() {
        see(WIDE, HIGH, ColorScheme.LIGHT);
        this.page.navigate(this.visit.address());
        this.page.waitForLoadState();
        Weight.Measured measured = this.weight.measured(this.context);
        this.page.evaluate(QUESTIONS);
        ask("as it opens", Check.AXE, Axe.faults(this.page));
        keep("desktop-light");
        ask("as it opens", Check.MOTION, answers("motion"));
        this.page.evaluate("inspect.openAll()");
        ask("desktop, all open", Check.REFLOW, answers("sideways"));
        spaced("desktop");
        see(WIDE, HIGH, ColorScheme.DARK);
        ask("desktop, dark, all open", Check.AXE, Axe.faultsOfColor(this.page));
        keep("desktop-dark");
        see(NARROW, LOW, ColorScheme.DARK);
        ask("phone, dark, all open", Check.AXE, Axe.faultsOfColor(this.page));
        keep("phone-dark");
        see(NARROW, LOW, ColorScheme.LIGHT);
        ask("phone, all open", Check.AXE, Axe.faults(this.page));
        ask("phone, all open", Check.REFLOW, answers("sideways"));
        spaced("phone");
        keep("phone-light");
        focus("phone");
        see(WIDE, HIGH, ColorScheme.LIGHT);
        focus("desktop");
        forcedColors();
        paper();
        withoutScripts();
        return new Seen(this.visit, this.page.title(), measured, this.faults);
    }

    private void see(int width, int height, ColorScheme colors) {
        this.page.setViewportSize(width, height);
        this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    }

    private void spaced(String look) {
        this.page.evaluate("inspect.space()");
        ask(look + ", wide spacing", Check.SPACING, answers("clipped"));
        ask(look + ", wide spacing", Check.SPACING, answers("sideways"));
        this.page.evaluate("inspect.unspace()");
    }

    private void focus(String look) {
        this.page.keyboard().press("Tab");
        ask(look, Check.FOCUS, answers("focus"));
    }

    private void forcedColors() {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            this.page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colors).setForcedColors(ForcedColors.ACTIVE));
            ask("forced colors, " + colors, Check.FORCED_COLORS, answers("forced"));
            ask("forced colors, " + colors, Check.FORCED_COLORS, Axe.faultsOfColor(this.page));
        }
        this.page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void paper() {
        this.page.setViewportSize(PAPER, HIGH);
        this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        ask("on paper", Check.PAPER, answers("print"));
        ask("on paper", Check.PAPER, Axe.faultsOfColor(this.page));
    }

    private void withoutScripts() {
        this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        this.page.setViewportSize(NARROW, LOW);
        this.context.route("**/*.js", (route) -> route.abort());
        this.page.navigate(this.visit.address());
        this.page.evaluate(QUESTIONS);
        ask("without JavaScript", Check.AXE, Axe.faults(this.page));
        ask("without JavaScript", Check.REFLOW, answers("sideways"));
    }

    @SuppressWarnings("unchecked")
    private List<String> answers(String question) {
        return (List<String>) this.page.evaluate("inspect." + question + "()");
    }

    private void ask(String look, Check check, List<String> found) {
        List<String> all = this.faults.computeIfAbsent(check, (key) -> new ArrayList<>());
        found.forEach((fault) -> all.add(this.visit.address() + " (" + look + ") " + fault));
    }

    private void keep(String look) {
        if (!this.visit.kind()) {
            return;
        }
        String name = this.visit.address().equals("/") ? "front-page"
                : this.visit.address().substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setType(ScreenshotType.JPEG)
            .setQuality(55)
            .setPath(Path.of("target/screens", name + "-" + look + ".jpg")));
    }

    @Override
    public void close() {
        this.context.close();
    }

    private static String questions() {
        try (InputStream in = Inspection.class.getResourceAsStream("/browser/inspect.js")) {
            if (in == null) {
                throw new IllegalStateException("inspect.js is not among the resources of the tests");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What is looked for. */
    enum Check {

        /** The rules of axe. */
        AXE,

        /** Nothing scrolls sideways but tables in a region of their own. */
        REFLOW,

        /** Wider spacing of text cuts nothing off. */
        SPACING,

        /** The focus is seen and covered by nothing. */
        FOCUS,

        /** What the reader's own colors leave. */
        FORCED_COLORS,

        /** Nothing moves for those who asked for that. */
        MOTION,

        /** What comes out of the printer. */
        PAPER

    }

    /**
     * What was seen of a page.
     *
     * @param visit the page
     * @param title its title
     * @param weight what the first visit took
     * @param faults what is wrong, by what was looked for
     */
    record Seen(Visit visit, String title, Weight.Measured weight, Map<Check, List<String>> faults) {

        /** What is published of it. */
        Map<String, Object> toKeep() {
            return Map.of("address", this.visit.address(), "title", this.title.replaceFirst(" · Charted$", ""), "bytes",
                    this.weight.bytes(), "requests", this.weight.requests(), "styles", this.weight.styles(), "scripts",
                    this.weight.scripts());
        }

    }

}
