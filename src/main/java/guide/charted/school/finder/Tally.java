package guide.charted.school.finder;

/**
 * Counts schools by the bits of a number. A school counts for a bit if the cheapest of
 * its programs noted with that bit is within the price limit.
 */
class Tally {

    private final PriceLimit limit;

    private final int[] counts = new int[Long.SIZE];

    private long noted;

    private long priced;

    private long affordable;

    Tally(PriceLimit limit) {
        this.limit = limit;
    }

    /**
     * Notes a program of the school at hand.
     * @param bits what it is noted for
     * @param price what it costs; not a number if unknown
     */
    void note(long bits, double price) {
        this.noted |= bits;
        if (!Double.isNaN(price)) {
            this.priced |= bits;
            this.affordable |= this.limit.allows(price) ? bits : 0;
        }
    }

    /**
     * Counts the school at hand and turns to the next.
     * @return the bits for which the school counts
     */
    long nextSchool() {
        long counted = this.affordable | (this.limit.unpriced() ? this.noted & ~this.priced : 0);
        count(counted);
        this.noted = 0;
        this.priced = 0;
        this.affordable = 0;
        return counted;
    }

    /** Counts a school for each bit. */
    void count(long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            this.counts[Long.numberOfTrailingZeros(left)]++;
        }
    }

    int of(int bit) {
        return this.counts[bit];
    }

}
