package guide.charted.browser;

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
 * What people fail at in other finders, done here in a real browser: with and without
 * JavaScript, wide and narrow.
 */
@GuideTest
@ExtendWith(Browsing.class)
class FinderJourneysTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "WITHOUT_JAVASCRIPT" })
    void aBlankSearchShowsEverything(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            show(page);
            assertThat(count(page)).containsText("879 schools, 1,542 programs");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "WITHOUT_JAVASCRIPT" })
    void aProgramWordAnAcronymAndAMisspellingFindSchools(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            search(page, "coding");
            assertThat(page.locator(".result").first()).containsText("Medical coding");
            search(page, "HIT");
            assertThat(page.locator(".result").first()).containsText("Health information");
            search(page, "herper college");
            assertThat(page.locator(".result h3").first()).hasText("William Rainey Harper College");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "WITHOUT_JAVASCRIPT" })
    void theNearestSchoolsOfAZipCodeComeFirst(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            page.getByLabel("ZIP code").fill("43215");
            page.getByLabel("Distance", new Page.GetByLabelOptions().setExact(true)).selectOption("50");
            show(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Distance")).click();
            assertThat(page).hasURL(Pattern.compile(".*sort=distance.*"));
            assertThat(page.locator(".result").first()).containsText("1 mile");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "WITHOUT_JAVASCRIPT" })
    void whoeverNarrowsToNothingIsToldTheWayBack(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/schools?degree=doctorate&state=WY");
            assertThat(page.locator(".nothing")).containsText("Drop one choice");
            screen.check(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Without Wyoming")).click();
            assertThat(count(page)).containsText("21 schools, 21 programs");
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "WITHOUT_JAVASCRIPT" })
    void theResultsAreStillThereAfterReadingASchool(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            search(page, "Ohio");
            String found = count(page).innerText();
            page.locator(".result h3 a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/schools/\\d{6}-.*"));
            page.goBack();
            assertThat(count(page)).hasText(found);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DESKTOP")
    void theListFollowsTheChoicesAndBackUndoesThem(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            page.getByLabel("Associate's degree").check();
            assertThat(count(page)).containsText("391 schools, 414 programs");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("391 schools");
            assertThat(page).hasURL(this.site.base() + "/schools?degree=associate");
            page.goBack();
            assertThat(count(page)).containsText("879 schools");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DESKTOP")
    void theKeyboardAloneIsEnough(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = open(context);
            page.getByLabel("School, city, program or exam").focus();
            page.keyboard().type("informatics");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=informatics.*"));
            assertThat(page.locator(".result").first()).containsText("ealth informatics");
            page.getByLabel("Master's degree").focus();
            page.keyboard().press("Space");
            assertThat(page).hasURL(Pattern.compile(".*degree=master.*"));
            Locator first = page.locator(".result h3 a").first();
            String school = first.innerText();
            first.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(school);
            page.goBack();
            for (int i = 0; i < 3; i++) {
                page.locator(".result input[name=id]").nth(i).focus();
                page.keyboard().press("Space");
            }
            page.locator("#compare button").focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/schools/compare\\?id=.*"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Compare schools");
        }
    }

    private static Page open(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/schools");
        Locator filters = page.getByText("Filters", new Page.GetByTextOptions().setExact(true));
        if (filters.isVisible()) {
            filters.click();
        }
        return page;
    }

    private static void search(Page page, String words) {
        Locator box = page.getByLabel("School, city, program or exam");
        if (!box.isVisible()) {
            page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
        }
        box.fill(words);
        show(page);
        assertThat(page).hasURL(Pattern.compile(".*q=" + words.replaceFirst(" .*", "") + ".*"));
    }

    private static void show(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show schools")).click();
    }

    private static Locator count(Page page) {
        return page.locator("#found h2").first();
    }

}
