package guide.charted.fact;

/**
 * Where a figure comes from; printed small beneath it.
 *
 * @param measure what was measured
 * @param place the place in words, such as {@code United States}; empty where a figure
 * has no place (a fee, a pass mark)
 * @param period the time in words, such as {@code May 2025} or {@code 2024–34}
 * @param source who says so
 */
public record Origin(Measure measure, String place, String period, Citation source) {

    /**
     * The origin of a figure that has no place and the time of its source.
     * @param measure what was measured
     * @param source who says so
     * @return the origin
     */
    public static Origin dated(Measure measure, Citation source) {
        return new Origin(measure, "", source.vintage(), source);
    }

    /**
     * The same origin of another measure.
     * @param other the other measure
     * @return an origin that differs in the measure only
     */
    public Origin of(Measure other) {
        return new Origin(other, this.place, this.period, this.source);
    }

}
