package guide.charted.planner.page;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The typefaces of paper. They are embedded, so that a plan looks the same on every
 * machine.
 */
final class Typefaces {

    private static final int BOLD = 700;

    private static final int REGULAR = 400;

    private static final String HEADING = "Caladea";

    private final byte[] text = read("Carlito-Regular");

    private final byte[] strong = read("Carlito-Bold");

    private final byte[] heading = read("Caladea-Bold");

    private final Letters drawn = Letters.of(this.text);

    private final Letters drawnStrong = Letters.of(this.strong);

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(this.text), this.drawn.family(), REGULAR, FontStyle.NORMAL,
                true);
        builder.useFont(() -> new ByteArrayInputStream(this.strong), this.drawn.family(), BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(this.heading), HEADING, BOLD, FontStyle.NORMAL, true);
    }

    /**
     * The same for drawings; their letters become text of the embedded typeface with the
     * same name.
     */
    DrawnFont drawn(double size, boolean bold) {
        return bold ? new DrawnFont(this.drawnStrong, Font.BOLD, size) : new DrawnFont(this.drawn, Font.PLAIN, size);
    }

    private static byte[] read(String name) {
        String path = "/planner/font/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(path))) {
            return in.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
