package guide.charted.planner;

import java.util.Collection;

/**
 * What is least, likely and most: whole months or whole US dollars.
 *
 * @param low the least; never above {@code likely}
 * @param likely what to plan with
 * @param high the most; never below {@code likely}
 */
public record Range(int low, int likely, int high) {

    /** Nothing at all. */
    public static final Range ZERO = new Range(0, 0, 0);

    /** Checks the order. */
    public Range {
        if (low > likely || likely > high) {
            throw new IllegalArgumentException("Not in order: " + low + ", " + likely + ", " + high);
        }
    }

    /**
     * A range without room.
     * @param number all three
     * @return the range
     */
    public static Range exactly(int number) {
        return new Range(number, number, number);
    }

    /**
     * Everything together: least with least, most with most.
     * @param ranges any ranges
     * @return their sum
     */
    public static Range sum(Collection<Range> ranges) {
        return ranges.stream().reduce(ZERO, Range::plus);
    }

    /**
     * Both together.
     * @param more another range
     * @return the sum
     */
    public Range plus(Range more) {
        return new Range(this.low + more.low, this.likely + more.likely, this.high + more.high);
    }

    /**
     * Whether there is no room between the least and the most.
     * @return true if all three are one
     */
    public boolean exact() {
        return this.low == this.high;
    }

    /** Each part without so much, and never below nothing. */
    Range without(Range part) {
        int least = Math.max(0, this.low - part.low);
        int middle = Math.max(least, this.likely - part.likely);
        return new Range(least, middle, Math.max(middle, this.high - part.high));
    }

    /** Each part times a factor of at least nothing, rounded up. */
    Range stretched(double factor) {
        return new Range(up(this.low * factor), up(this.likely * factor), up(this.high * factor));
    }

    private static int up(double number) {
        return (int) Math.ceil(number - 1e-9);
    }

}
