package guide.charted.fact;

/** What a figure counts. */
public enum Unit {

    /** US dollars: pay and prices. */
    DOLLARS,

    /** US dollars and cents: hourly pay. */
    DOLLARS_AND_CENTS,

    /** People, jobs, awards, questions: whole things. */
    COUNT,

    /** One thing divided by another. */
    RATIO,

    /** Hundredths, as published. */
    PERCENT,

    /** Full-time months of study. */
    MONTHS,

    /** Hours: of study a week, or of training in all. */
    HOURS,

    /** Minutes of an exam. */
    MINUTES,

    /** Calendar days. */
    DAYS,

    /** Years of a renewal cycle. */
    YEARS,

    /** Credit hours, or units of continuing education. */
    CREDITS,

    /** Points on an exam's scale. */
    POINTS

}
