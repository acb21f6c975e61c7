package guide.charted.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@GuideTest
@ExtendWith(Browsing.class)
class CompareJourneyTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void someoneComparesThreeSchoolsAndLeavesOneOut(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/schools?state=OH&degree=associate");
            for (int index = 0; index < 3; index++) {
                page.locator(".result .compare input").nth(index).check();
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare schools")).click();
            assertThat(page).hasURL(Pattern.compile(".*/schools/compare\\?id=\\d{6}&id=\\d{6}&id=\\d{6}"));
            assertThat(page.locator(".side-by-side thead th")).hasCount(3);
            screen.check(page);
            page.locator(".leave-out").first().click();
            assertThat(page.locator(".side-by-side thead th")).hasCount(2);
            assertThat(page.locator(".leave-out")).hasCount(0);
            screen.check(page);
            page.goBack();
            page.goBack();
            assertThat(page.locator("#found h2").first()).containsText("schools");
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneChoosesOneSchoolOnlyAndReadsTheLedger(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/schools/compare?id=138716");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose 2 to 4");
            screen.check(page);
            page.navigate("/schools/outcomes");
            assertThat(page.locator("#ledger tbody tr").first()).isVisible();
            screen.check(page);
        }
    }

}
