package guide.charted.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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

/**
 * What readers come for, done in a real browser; what opens on the way is held against
 * axe.
 */
@GuideTest
@ExtendWith(Browsing.class)
class JourneysTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void someoneBrowsesTheGuide(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            screen.see(page);
            if (screen == Screen.DESKTOP) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/front-page.png")));
            }
            tab(page, "Career").click();
            assertThat(page).hasURL(this.site.base() + "/career");
            screen.see(page);
            for (String name : new String[] { "Duties", "Workplaces", "Other careers" }) {
                page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("In this section"))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                    .click();
                screen.see(page);
            }
            for (String name : new String[] { "Education", "Salary" }) {
                tab(page, name).click();
                screen.see(page);
            }
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("In this section"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Outlook"))
                .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
            screen.see(page);
            for (String path : new String[] { "/sources", "/glossary", "/about", "/accessibility", "/nowhere" }) {
                page.navigate(path);
                screen.see(page);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneFiltersSchoolsByDegreeTypeAndOpensOne(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            tab(page, "Schools").click();
            screen.check(page);
            Locator filters = page.getByText("Filters", new Page.GetByTextOptions().setExact(true));
            if (filters.isVisible()) {
                filters.click();
                screen.check(page);
            }
            page.getByLabel("Associate's degree").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show schools")).click();
            assertThat(page).hasURL(Pattern.compile(".*/schools\\?.*degree=associate.*"));
            assertThat(page.locator("#found h2").first()).containsText("391 schools, 414 programs");
            screen.check(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Albany State University")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Albany State University");
            screen.check(page);
            page.goBack();
            assertThat(page.locator("#found h2").first()).containsText("391 schools, 414 programs");
            page.navigate("/schools?degree=diploma");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("diploma");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneReadsTheRequirementsOfTheRhit(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            tab(page, "Certifications").click();
            screen.check(page);
            page.locator("main a[href='/certifications/rhit']").first().click();
            assertThat(page).hasURL(this.site.base() + "/certifications/rhit");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Registered Health Information Technician (RHIT)");
            page.locator("details:has(.gate.shut) > summary").last().click();
            assertThat(page.getByText("Not accepted").first()).isVisible();
            screen.check(page);
            for (String code : new String[] { "rhia", "cca", "ccs" }) {
                page.navigate("/certifications/" + code);
                screen.see(page);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void someonePlansAWayFromHighSchool(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/certifications/rhit");
            page.locator("main a[href='/planner?goal=rhit']").first().click();
            screen.check(page);
            page.locator("#state-field").selectOption("OH");
            page.locator("main form button[class~='action']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/planner/plan\\?.*goal=rhit.*"));
            assertThat(page.locator("main")).containsText("Ohio");
            screen.check(page);
            page.navigate("/planner/plan?schooling=diploma&hours=many");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("many");
            screen.check(page);
        }
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

}
