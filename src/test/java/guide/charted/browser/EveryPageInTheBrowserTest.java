package guide.charted.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import guide.charted.browser.Inspection.Check;
import guide.charted.browser.Inspection.Seen;
import guide.charted.support.GuideTest;
import guide.charted.support.Measured;
import guide.charted.support.Site;
import guide.charted.support.Visits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page and every state of one, in a real browser: light and dark, at 1280
 * and at 320 pixels, all folds open, with forced colors, with wide spacing, on paper,
 * with and without JavaScript. Pictures of them are left in {@code target/screens}.
 */
@GuideTest
@ExtendWith(Browsing.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageInTheBrowserTest {

    private static final int HUNDRED_KILOBYTES = 100_000;

    @Autowired
    private Site site;

    @Autowired
    private Visits visits;

    private List<Seen> seen = List.of();

    @BeforeAll
    void look(Browser browser) {
        int asked = Axe.asked();
        this.seen = this.visits.all().stream().map((visit) -> Inspection.of(visit, browser, this.site.base())).toList();
        try (Page page = browser.newPage()) {
            keep(browser, Axe.version(page), Axe.asked() - asked);
        }
    }

    private void keep(Browser browser, String axe, int looks) {
        Measured.write("faults",
                this.seen.stream().flatMap((one) -> one.faults().values().stream().flatMap(List::stream)).toList());
        Measured.write("browser",
                Map.of("name", "Chromium " + browser.version(), "axe", axe, "addresses", this.seen.size(), "looks",
                        looks, "faults",
                        Stream.of(Check.values())
                            .map((check) -> Map.of("check", check.name().toLowerCase(Locale.ROOT), "found",
                                    faults(check).size()))
                            .toList(),
                        "pages", this.seen.stream().filter((one) -> one.visit().kind()).map(Seen::toKeep).toList()));
    }

    private List<String> faults(Check check) {
        return this.seen.stream().flatMap((one) -> one.faults().getOrDefault(check, List.of()).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFound(Check check) {
        assertThat(this.seen).isNotEmpty();
        assertThat(faults(check)).isEmpty();
    }

    @Test
    void aFirstVisitTransfersAtMostAHundredKilobytesInFifteenRequests() {
        assertThat(this.seen).allSatisfy((one) -> {
            assertThat(one.weight().bytes()).as(one.visit().address()).isBetween(1_000, HUNDRED_KILOBYTES);
            assertThat(one.weight().requests()).as(one.visit().address()).isBetween(2, 15);
        });
    }

    @Test
    void styleSheetsStayUnderTwentyKilobytesAndScriptsUnderTwentyFive() {
        assertThat(this.seen).allSatisfy((one) -> {
            assertThat(one.weight().styles()).as(one.visit().address()).isBetween(1_000, 20_000);
            assertThat(one.weight().scripts()).as(one.visit().address()).isLessThanOrEqualTo(25_000);
        });
    }

    @Test
    void nothingComesFromAnotherHostAndNoCookieIsSet() {
        assertThat(this.seen).allSatisfy((one) -> {
            assertThat(one.weight().elsewhere()).as(one.visit().address()).isEmpty();
            assertThat(one.weight().cookies()).as(one.visit().address()).isZero();
        });
    }

}
