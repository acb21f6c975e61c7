package guide.charted.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The people whom the guide is for, each with a question, from page to page: on a phone
 * and on a desk, light and dark, with and without JavaScript.
 */
@GuideTest
@ExtendWith(Browsing.class)
class ReadersTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void someoneWhoIsDecidingSetsThisCareerBesideAnother(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            page.locator("main a[href='/career']").first().click();
            heading(page, "What a health information specialist does");
            section(page, "Other careers");
            page.locator("main a[href='/career/compare']").first().click();
            page.locator("main form.choose").getByLabel("Medical secretaries").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
            assertThat(page).hasURL(Pattern.compile(".*/career/compare\\?.*with=43-6013.*"));
            assertThat(page.locator("#table")).containsText("Medical secretaries");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneWhoPassedLooksForAFirstJob(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/certifications/cca");
            tab(page, "Career");
            section(page, "First job");
            heading(page, "From passing the exam to a first job");
            assertThat(page.locator("main")).containsText("25th percentile");
            screen.see(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneWithADiplomaAndAYearOfCodingChecksWhichExamsAreOpen(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/certifications/check");
            page.getByLabel("High school diploma", exactly()).check();
            page.locator("input[name=coding-months]").fill("12");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my exams")).click();
            assertThat(page).hasURL(Pattern.compile(".*schooling=high-school.*coding-months=12.*"));
            assertThat(page.locator("main .gate.open").first()).isVisible();
            assertThat(page.locator("main")).containsText("CCA");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneChoosesBetweenTwoCredentials(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/certifications/compare");
            page.locator("input[name=code][value=rhit]").check();
            page.locator("input[name=code][value=rhia]").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
            assertThat(page).hasURL(Pattern.compile(".*/certifications/compare\\?code=rhit&code=rhia"));
            assertThat(page.locator(".side-by-side thead th")).hasCount(2);
            screen.see(page);
            page.navigate("/certifications/ladder");
            page.locator("main a[href='/certifications/cca']").first().click();
            heading(page, "Certified Coding Associate (CCA)");
            screen.see(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneGoesFromTheMapToAStateAndToItsCapital(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/salary");
            page.locator(".ranked").getByRole(AriaRole.LINK, link("Ohio")).click();
            heading(page, "Ohio: what it pays");
            screen.see(page);
            page.locator("main a[href='/salary/metro/18140']").first().click();
            assertThat(page).hasURL(this.site.base() + "/salary/metro/18140");
            assertThat(page.locator("h1")).containsText("Columbus, OH");
            screen.see(page);
            tab(page, "Salary");
            section(page, "Outlook");
            heading(page, "Jobs and growth");
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneLooksUpAWord(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/career");
            page.locator("a.term").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/glossary#.+"));
            page.locator("main input[name=q]").fill("chart");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
            assertThat(page).hasURL(Pattern.compile(".*/glossary\\?q=chart"));
            assertThat(page.locator("main")).containsText("for “chart”");
            screen.see(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneAboutToSignReadsTheWarningSignsAndWhereMoneyMayComeFrom(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/schools/138716-albany-state-university");
            tab(page, "Education");
            section(page, "Warning signs");
            heading(page, "Before you sign: warning signs and questions");
            screen.see(page);
            section(page, "Paying for it");
            heading(page, "Paying for school");
            screen.see(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneTakesATableAndReadsHowTheGuideIsMeasured(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/data");
            Download file = page.waitForDownload(() -> page.locator("main a[href='/data/wage.csv']").click());
            assertThat(file.suggestedFilename()).isEqualTo("charted-wage-2026-11.csv");
            foot(page, "For programs");
            heading(page, "The guide for programs");
            screen.see(page);
            foot(page, "About");
            page.locator("main a[href='/about/quality']").click();
            heading(page, "How this guide itself is measured");
            assertThat(page.locator("#pages tbody tr").first()).isVisible();
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneTakesAPlanHomeAsAPdfAndAsALink(Screen screen, Browser browser) throws IOException {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/planner");
            page.getByLabel("High school diploma", exactly()).check();
            page.locator("#goal-field").selectOption("rhit");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my plan")).first().click();
            assertThat(page).hasURL(Pattern.compile(".*/planner/plan\\?.*goal=rhit.*"));
            screen.see(page);
            Download pdf = page
                .waitForDownload(() -> page.locator("main a[href*='/planner/plan.pdf']").first().click());
            assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            String shared = page.locator("#share").inputValue();
            page.navigate(shared.replaceFirst("^https?://[^/]+", ""));
            assertThat(page.locator("main")).containsText("RHIT");
        }
    }

    private static void heading(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
    }

    private static void tab(Page page, String name) {
        in(page, "Sections", name);
    }

    private static void section(Page page, String name) {
        in(page, "In this section", name);
    }

    private static void foot(Page page, String name) {
        page.locator(".footer-links").getByRole(AriaRole.LINK, link(name)).click();
    }

    private static void in(Page page, String navigation, String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(navigation))
            .getByRole(AriaRole.LINK, link(name))
            .click();
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

}
