package guide.charted.chart;

/**
 * Guesses the room that words need, on the wide side: the reader's typeface is not known.
 */
final class Lettering {

    /** A letter's mean width in a wide typeface, as a part of the type's size. */
    private static final double LETTER = 0.62;

    private static final double STRONG_LETTER = 0.69;

    private Lettering() {
    }

    static double width(String words, double size) {
        return words.length() * size * LETTER;
    }

    static double strong(String words, double size) {
        return words.length() * size * STRONG_LETTER;
    }

}
