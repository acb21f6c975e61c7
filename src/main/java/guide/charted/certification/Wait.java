package guide.charted.certification;

import java.math.BigDecimal;
import java.util.Locale;

import guide.charted.fact.Figure;

/**
 * A wait on the way from the application to the letters.
 *
 * @param kind what one waits for
 * @param low its length in days; business days for the letter
 * @param high the length that another source gives, or that it can grow to; equal to the
 * other where there is one length
 * @param disputed whether sources disagree
 */
public record Wait(Kind kind, Figure low, Figure high, boolean disputed) {

    /**
     * The longer of the two lengths, the one to plan with.
     * @return days; 0 if the wait is not known
     */
    public BigDecimal longest() {
        return this.high.number().or(this.low::number).orElse(BigDecimal.ZERO);
    }

    /**
     * The shorter of the two lengths.
     * @return days; 0 if the wait is not known
     */
    public BigDecimal shortest() {
        return this.low.number().orElse(BigDecimal.ZERO);
    }

    /**
     * Whether there are two lengths.
     * @return true if they differ
     */
    public boolean isRange() {
        return !this.low.number().equals(this.high.number());
    }

    /** What one waits for, in the order of time. */
    public enum Kind {

        /** The letter that allows a candidate to book. */
        LETTER,

        /** The days in which to sit. */
        WINDOW,

        /** The days by which they can be lengthened, for a price. */
        EXTENSION,

        /** The result, once the testing window has closed. */
        RESULT,

        /** The next try after a failed one. */
        RETAKE;

        /**
         * The word used in data files and as the last part of message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
