package guide.charted.importer.file;

/**
 * How big a file may be. The largest workbook known (metropolitan areas) has 40 MB packed
 * and some 250 MB unpacked; these bounds leave it room and stop what was made to fill the
 * machine.
 */
final class Limits {

    static final long FILE = 250L << 20;

    static final long UNPACKED = 2L << 30;

    static final long SHARED_STRINGS = 64L << 20;

    static final long TEXT = 300L << 20;

    static final int ENTRIES = 2000;

    /** Sheets of numbers pack some ten times; more than this is no sheet. */
    static final long RATIO = 100;

    /** Below this size a high ratio harms nobody. */
    static final long RATIO_FROM = 4L << 20;

    static final int CELL = 32_767;

    /** A line of text longer than this is an open quotation mark or no text at all. */
    static final int LINE = 1 << 20;

    private Limits() {
    }

}
