package guide.charted.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows one upon the other, in one strip. Strips of one longest length can be
 * compared.
 *
 * @param pieces the pieces, in order
 * @param end where the last one ends
 * @param most where it would end if all takes longest
 */
public record Strip(List<Piece> pieces, double end, double most) {

    /** The width of a strip of the longest length. */
    public static final int WIDTH = 1000;

    /**
     * Lays out a strip.
     * @param lengths how long the pieces are
     * @param most how long all is at most
     * @param longest the length that fills the width; more than 0
     * @return the strip
     */
    public static Strip of(List<Integer> lengths, int most, int longest) {
        Scale scale = new Scale(0, longest, 0, WIDTH);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int length : lengths) {
            pieces.add(new Piece(scale.at(from), Scale.tenth(scale.at(from + length) - scale.at(from))));
            from += length;
        }
        return new Strip(List.copyOf(pieces), scale.at(from), scale.at(Math.max(from, most)));
    }

    /**
     * A piece.
     *
     * @param x where it begins
     * @param width how long it is; 0 for a moment
     */
    public record Piece(double x, double width) {
    }

}
