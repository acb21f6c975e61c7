package guide.charted.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What changes without a new page is said to those who do not see it change. */
@GuideTest
@ExtendWith(Browsing.class)
class LiveRegionsTest {

    @Autowired
    private Site site;

    @Test
    void theNumberOfSchoolsIsSaidWhenAChoiceChangesIt(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/schools");
            assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
            Locator choice = page.locator("input[name=degree][value=associate]");
            choice.press("Space");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("391 schools");
            assertThat(choice).isFocused();
        }
    }

    @Test
    void theNumberOfSuggestionsIsSaidWhileTyping(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/");
            Locator region = page.locator(".site-search [aria-live=polite]");
            assertThat(region).isEmpty();
            page.locator(".site-search input").pressSequentially("accred");
            assertThat(region).hasText(Pattern.compile("\\d+ suggestions.*"));
        }
    }

    @Test
    void theChosenSuggestionIsSeenInTheReadersOwnColors(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.navigate("/");
            page.locator(".site-search input").pressSequentially("accred");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            page.keyboard().press("ArrowDown");
            page.evaluate(Inspection.QUESTIONS);
            assertThat((List<?>) page.evaluate("inspect.forced()")).isEmpty();
        }
    }

    @Test
    void aCopiedLinkIsSaid(Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate("/planner/plan?schooling=high-school&goal=rhit&state=OH");
            Locator region = page.locator("#copy[aria-live=polite]");
            Locator button = region.getByRole(AriaRole.BUTTON);
            String before = button.innerText();
            button.press("Enter");
            assertThat(button).not().hasText(before);
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.locator("#share").inputValue());
        }
    }

}
