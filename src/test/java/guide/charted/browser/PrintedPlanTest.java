package guide.charted.browser;

import java.io.IOException;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan as the printer of a browser sets it. */
@GuideTest
@ExtendWith(Browsing.class)
class PrintedPlanTest {

    private static final String MARGIN = "0.4in";

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "schooling=high-school&state=OH", "schooling=bachelor-other&state=TX&hours=15&pay=48000",
            "schooling=high-school&coding-months=72&pay=40000", "schooling=high-school&zip=59301&hours=20",
            "schooling=high-school&state=OH&goal=rhia&route=rhia-cheapest",
            "schooling=high-school&schooling=none&zip=59301&hours=20&pay=90000&living=1500&by=2027-01&budget=100"
                    + "&member=true&edition=2025-01&coding-months=3&route=rhia-earn-first-3" })
    void takesTwoSheetsAtMostAndLeavesNoRouteFolded(String query, Browser browser) throws IOException {
        try (Page page = browser.newPage()) {
            page.navigate(this.site.base() + "/planner/plan?" + query);
            int routes = page.locator(".routes tbody tr").count();
            byte[] print = page.pdf(new Page.PdfOptions().setFormat("Letter")
                .setMargin(new Margin().setTop(MARGIN).setBottom(MARGIN).setLeft(MARGIN).setRight(MARGIN)));
            try (PDDocument document = Loader.loadPDF(print)) {
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
                assertThat(new PDFTextStripper().getText(document)
                    .split("(CCA|CCS|RHIT|RHIA), (fastest|cheapest|earn|with)")).hasSizeGreaterThan(routes);
            }
        }
    }

}
