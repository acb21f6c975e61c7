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

    /** Notes a program of the school at hand. */
    void note(long bits, Listing listing) {
        this.noted |= bits;
        if (listing.price().isPresent()) {
            this.priced |= bits;
            if (this.limit.allows(listing.price())) {
                this.affordable |= bits;
            }
        }
    }

    /**
     * Counts the school at hand and turns to the next.
     * @return the bits for which the school counts
     */
    long nextSchool() {
        long counted = this.affordable | (this.limit.allowsUnpriced() ? this.noted & ~this.priced : 0);
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
