package guide.charted.planner.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.function.Consumer;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import guide.charted.data.Edition;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Prints a page as a PDF that is tagged for screen readers (PDF/UA). Dates and numbers
 * that a PDF carries beside its text are those of the edition, so that two prints of one
 * page are the same to the byte.
 */
final class PaperPress {

    private static final String PICTURE = "picture";

    private final Edition edition;

    private final Typefaces typefaces = new Typefaces();

    PaperPress(Edition edition) {
        this.edition = edition;
    }

    /**
     * Prints.
     * @param html well-formed XHTML; its {@code object} of type "picture" is where the
     * picture goes
     * @param picture the picture
     * @return the print
     */
    Print print(String html, TimelinePainter picture) {
        return print(html, (builder) -> builder.useObjectDrawerFactory(pictures(picture)));
    }

    /**
     * Prints what has no picture.
     * @param html well-formed XHTML
     * @return the print
     */
    Print print(String html) {
        return print(html, (builder) -> {
        });
    }

    private Print print(String html, Consumer<PdfRendererBuilder> more) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
            builder.usePdfUaAccessibility(true);
            more.accept(builder);
            this.typefaces.addTo(builder);
            builder.withHtmlContent(html, null);
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            GregorianCalendar day = GregorianCalendar.from(this.edition.checkedOn().atStartOfDay(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            document.setDocumentId((long) this.edition.name().hashCode());
            document.save(out);
            return new Print(document.getNumberOfPages(), out.toByteArray());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private FSObjectDrawerFactory pictures(TimelinePainter picture) {
        FSObjectDrawer drawer = (element, x, y, width, height, device, context, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots),
                    (graphics) -> picture.paint(graphics, width / dots, this.typefaces));
            return Map.of();
        };
        return new FSObjectDrawerFactory() {

            @Override
            public FSObjectDrawer createDrawer(Element element) {
                return drawer;
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return PICTURE.equals(element.getAttribute("type"));
            }

        };
    }

    /** What came off the press. */
    static final class Print {

        private final int pages;

        private final byte[] pdf;

        private Print(int pages, byte[] pdf) {
            this.pages = pages;
            this.pdf = pdf;
        }

        int pages() {
            return this.pages;
        }

        byte[] pdf() {
            return this.pdf;
        }

    }

}
