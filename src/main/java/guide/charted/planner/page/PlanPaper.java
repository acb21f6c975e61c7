package guide.charted.planner.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import guide.charted.data.Edition;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a plan on paper. Dates and numbers that a PDF carries beside its text are those of
 * the edition, so that two PDFs of one plan are the same to the byte.
 */
final class PlanPaper {

    private final Edition edition;

    private final String styles;

    PlanPaper(Edition edition) {
        this.edition = edition;
        this.styles = "<style>" + read() + "</style>";
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints a page.
     * @param html well-formed XHTML
     * @return the PDF
     */
    byte[] print(String html) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
            builder.withHtmlContent(inFont(html), null);
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
            return out.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The looks, as an element of the page's head. */
    String styles() {
        return this.styles;
    }

    /** The fonts that every reader of PDF has know neither a true minus nor an arrow. */
    private static String inFont(String html) {
        return html.replace('−', '–').replace('→', '›');
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PlanPaper.class.getResourceAsStream("/planner/paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
