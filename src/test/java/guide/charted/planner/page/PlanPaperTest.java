package guide.charted.planner.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan on paper, to be handed over a desk. */
@GuideTest
class PlanPaperTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { FourFriends.OHIO, FourFriends.TEXAS, FourFriends.CODER, FourFriends.MONTANA })
    void thePdfHasTwoPagesAtMostAndIsTheSameEveryTime(String query) throws Exception {
        byte[] once = pdf(query);
        try (PDDocument document = Loader.loadPDF(once)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        assertThat(pdf(query)).isEqualTo(once);
    }

    @Test
    void manyPrintedAtOnceAreTheSameAsOneAfterTheOther() throws Exception {
        List<String> queries = IntStream.range(0, 24)
            .mapToObj((i) -> List
                .of(FourFriends.OHIO + "&pay=" + (30_000 + i), FourFriends.TEXAS, FourFriends.CODER,
                        FourFriends.MONTANA)
                .get(i % 4))
            .toList();
        List<CompletableFuture<byte[]>> prints = queries.stream().map(this::printing).toList();
        for (int i = 0; i < queries.size(); i++) {
            assertThat(prints.get(i).get(1, TimeUnit.MINUTES)).as(queries.get(i)).isEqualTo(pdf(queries.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { FourFriends.OHIO, FourFriends.TEXAS, FourFriends.CODER, FourFriends.MONTANA })
    void thePdfIsTaggedForThoseWhoDoNotSeeIt(String query) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(query))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("A plan to the ");
            List<PDStructureElement> elements = elements(catalog.getStructureTreeRoot()).toList();
            assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "Table", "TH");
            assertThat(elements.stream().filter((element) -> element.getStructureType().equals("Figure")))
                .singleElement()
                .satisfies((picture) -> assertThat(picture.getAlternateDescription()).startsWith("The steps to the ")
                    .contains(" exam: ", "The money is lowest at "));
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "schooling=associate-unsure&schooling=bachelor-unsure&schooling=none&holds=cca&zip=59301&hours=3"
                    + "&pay=31000&by=2028-01&budget=300&online=true&edition=2025-01&member=true&start=2027-09",
            "schooling=high-school&hours=1&budget=1&by=2026-12&route=rhia-earn-first",
            "schooling=some-college&state=CA&route=rhia-earn-first&budget=10",
            "schooling=high-school&schooling=none&zip=59301&hours=20&pay=90000&living=1500&by=2027-01&budget=100"
                    + "&member=true&edition=2025-01&coding-months=3&route=rhia-earn-first-3" })
    void aPlanWithMuchToSayStillFitsOnTwoPages(String query) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(query))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void thePdfNamesTheRouteThatHangsOnWhatTheReaderIsNotSureOf() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("schooling=associate-unsure&state=PA&goal=rhit"))) {
            assertThat(new PDFTextStripper().getText(document))
                .containsIgnoringWhitespaces("RHIT, if your program was accredited", "12 months (4 to 24)");
        }
    }

    @ParameterizedTest
    @CsvSource({ "schooling=none, high school diploma, Finish high school",
            "goal=chda, who may sit for the CHDA, and ask AHIMA" })
    void whereNoRouteIsOpenThePdfNamesTheGateAndTheNearestWay(String query, String gate, String nearest)
            throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(query))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).containsIgnoringWhitespaces("No route from here yet",
                    gate, nearest);
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids()
            .stream()
            .filter(PDStructureElement.class::isInstance)
            .map(PDStructureElement.class::cast)
            .flatMap((element) -> Stream.concat(Stream.of(element), elements(element)));
    }

    private byte[] pdf(String query) {
        return printing(query).join();
    }

    private CompletableFuture<byte[]> printing(String query) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.site.base() + "/planner/plan.pdf?" + query))
            .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofByteArray()).thenApply((answer) -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        });
    }

}
