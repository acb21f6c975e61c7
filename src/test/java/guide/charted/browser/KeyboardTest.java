package guide.charted.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The keys alone: in order, everywhere, and out again. */
@GuideTest
@ExtendWith(Browsing.class)
class KeyboardTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "NARROW_DARK", "WITHOUT_JAVASCRIPT" })
    void theFirstKeySkipsToTheContent(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/career");
            page.keyboard().press("Tab");
            Locator skip = page.locator(".skip");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            screen.see(page);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(this.site.base() + "/career#main");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/certifications/check", "/certifications/rhit", "/schools",
            "/schools?degree=diploma", "/salary/oh", "/outlook", "/planner",
            "/planner/plan?schooling=high-school&goal=rhit&state=OH", "/search?q=pay" })
    void everyControlIsReachedInTheOrderOfThePageAndNoneHoldsTheFocus(String address, Browser browser) {
        try (BrowserContext context = Screen.DESKTOP.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate(address);
            page.evaluate(Inspection.QUESTIONS);
            int controls = number(page, "inspect.reachable()");
            List<Integer> places = new ArrayList<>();
            for (int key = 0; key < controls; key++) {
                page.keyboard().press("Tab");
                places.add(number(page, "inspect.place()"));
            }
            assertThat(places).isEqualTo(IntStream.range(0, controls).boxed().toList());
            page.keyboard().press("Tab");
            assertThat(number(page, "inspect.place()")).as("the focus leaves the page at its end").isIn(-1, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DESKTOP", "NARROW", "WITHOUT_JAVASCRIPT" })
    void aFoldOpensAndClosesByKeyAndATableScrollsByKey(Screen screen, Browser browser) {
        try (BrowserContext context = screen.open(browser, this.site.base())) {
            Page page = context.newPage();
            page.navigate("/certifications/rhit");
            Locator fold = page.locator("main details.fold").first();
            fold.locator("summary").first().press("Enter");
            assertThat(fold).hasAttribute("open", "");
            fold.locator("summary").first().press("Enter");
            assertThat(fold).not().hasAttribute("open", "");
            page.navigate("/outlook");
            Locator table = page.locator(".scroll").first();
            if ((Boolean) table.evaluate("(one) => one.scrollWidth > one.clientWidth")) {
                table.press("ArrowRight");
                page.waitForCondition(() -> (Boolean) table.evaluate("(one) => one.scrollLeft > 0"));
            }
        }
    }

    private static int number(Page page, String question) {
        return ((Number) page.evaluate(question)).intValue();
    }

}
