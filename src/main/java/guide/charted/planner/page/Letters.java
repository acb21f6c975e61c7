package guide.charted.planner.page;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which letters a typeface has and how wide they are. Everything is read at once; several
 * threads may ask.
 *
 * @param family name of the typeface
 * @param glyphs which shape a letter has
 * @param widths how wide the shapes are
 * @param square how many of the units of {@code widths} are as long as the type is high
 */
record Letters(String family, CmapLookup glyphs, HorizontalMetricsTable widths, int square) {

    static Letters of(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new Letters(font.getNaming().getFontFamily(), font.getUnicodeCmapLookup(),
                    font.getHorizontalMetrics(), font.getUnitsPerEm());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    boolean has(int letter) {
        return this.glyphs.getGlyphId(letter) != 0;
    }

    /** As part of the height of the type. */
    double width(String words) {
        return words.codePoints().map((letter) -> this.widths.getAdvanceWidth(this.glyphs.getGlyphId(letter))).sum()
                / (double) this.square;
    }

}
