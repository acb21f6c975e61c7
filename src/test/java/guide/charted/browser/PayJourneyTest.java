package guide.charted.browser;

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

@GuideTest
@ExtendWith(Browsing.class)
class PayJourneyTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void someoneLearnsWhatABeginnerEarnsInColumbusOhio(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/salary");
            page.getByLabel("ZIP code", new Page.GetByLabelOptions().setExact(true)).fill("43215");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show pay near me")).click();
            assertThat(page.locator("#find h2")).hasText("Pay near 43215, Columbus, OH");
            screen.check(page);
            page.locator("#find").getByText("Columbus, OH", exactly()).press("Enter");
            assertThat(page.locator("#pay-29-2072 .figure").nth(1)).containsText("A first job, by our assumption");
            assertThat(page.locator("#pay-29-2072 .figure .value").nth(1)).hasText("$47,170");
            screen.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void someoneLearnsWherePayGoesFurthest(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/salary");
            page.locator(".map-choice").getByText("At national prices").click();
            assertThat(page.locator("#map > p").first())
                .containsText("Pay goes furthest in District of Columbia $65,550 (jobs: 270), Wisconsin $64,063");
            screen.check(page);
            page.locator(".ranked tbody th a").first().press("Enter");
            assertThat(page.locator("h1")).hasText("District of Columbia: what it pays");
            screen.check(page);
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

}
