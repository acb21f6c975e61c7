package guide.charted.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The search box in a real browser: offers while typing, and works without scripts. */
@GuideTest
@ExtendWith(Browsing.class)
class SearchJourneyTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void aQuestionTypedOnAnyPageIsAnsweredAndTheAnswerOpens(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/outlook");
            screen.check(page);
            box(page).fill("can I work from home");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=can.*"));
            screen.check(page);
            page.locator(".search-title a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/career/workplaces#remote"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "NARROW_DARK" })
    void theArrowsChooseAnOfferAndEnterOpensIt(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            Locator box = box(page);
            assertThat(box).hasAttribute("aria-expanded", "false");
            box.pressSequentially("washtenaw");
            Locator options = page.getByRole(AriaRole.OPTION);
            assertThat(options.first()).hasText("Washtenaw Community College");
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.getByRole(AriaRole.LISTBOX)).hasAttribute("aria-label", "Suggestions");
            screen.check(page);
            box.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", String.valueOf(options.first().getAttribute("id")));
            assertThat(box).isFocused();
            box.press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/schools/172617-.*"));
        }
    }

    @Test
    void escapeClosesTheOffersAndEnterWithoutAChoiceSearches(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/career");
            Locator box = box(page);
            box.pressSequentially("accred");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            box.press("ArrowUp");
            assertThat(page.getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
            box.press("Escape");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(box).hasValue("accred");
            box.press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=accred"));
        }
    }

    @Test
    void anOfferCanBeClickedAndLeavingTheBoxClosesTheList(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/search");
            Locator box = page.getByLabel("A question or a few words");
            box.pressSequentially("schools in texas online");
            assertThat(page.getByRole(AriaRole.OPTION).first()).hasText("Find schools: Texas, online");
            box.press("Tab");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            box.focus();
            box.press("ArrowDown");
            page.getByRole(AriaRole.OPTION).first().click();
            assertThat(page).hasURL(Pattern.compile(".*/schools\\?state=TX&delivery=online"));
        }
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.SEARCH).locator("input[name=q]").first();
    }

}
