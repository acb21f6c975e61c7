package guide.charted.fact;

import java.util.Locale;

/**
 * What was measured. Figures of different measures are never compared as if they were the
 * same.
 */
public enum Measure {

    /** The arithmetic mean. */
    MEAN,

    /** A tenth are below. */
    P10,

    /** A quarter are below. */
    P25,

    /** Half are below. */
    MEDIAN,

    /** Three quarters are below. */
    P75,

    /** Nine tenths are below. */
    P90,

    /** The median divided by the price level of its place. */
    ADJUSTED_MEDIAN,

    /** Jobs held by employees. */
    EMPLOYMENT,

    /**
     * The share of a place's jobs that an occupation holds, beside its national share.
     */
    QUOTIENT,

    /** The price level of a place as percent of the nation's. */
    PRICE_LEVEL,

    /** Jobs expected at the end of a decade. */
    EXPECTED_JOBS,
    /** Jobs expected to be added over a decade. */
    NEW_JOBS,

    /** Percent change expected over a decade. */
    GROWTH,

    /** Openings a year, expected on average over a decade. */
    OPENINGS,

    /** A published price. */
    PRICE,

    /** Degrees and certificates awarded in a year. */
    AWARDS,

    /** A share, such as those who passed or graduated. */
    RATE,

    /** A number of people, questions, units or days. */
    NUMBER;

    /**
     * The last part of this measure's message keys.
     * @return the name in kebab case, such as {@code new-jobs}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
