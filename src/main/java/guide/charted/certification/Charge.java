package guide.charted.certification;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import guide.charted.fact.Figure;

/**
 * Something a candidate or holder pays for, in US dollars.
 *
 * @param kind what it is for
 * @param member what members of the issuing body pay
 * @param nonMember what all others pay
 * @param disputed whether another source has another price and none is official
 */
public record Charge(Kind kind, Figure member, Figure nonMember, boolean disputed) {

    /**
     * What members pay less.
     * @return the difference in US dollars, or empty if there is none or a price is
     * missing
     */
    public Optional<BigDecimal> memberSaving() {
        return this.nonMember.number()
            .flatMap((full) -> this.member.number().map(full::subtract))
            .filter((saving) -> saving.signum() > 0);
    }

    /** What a charge is for, in the order in which it may fall due. */
    public enum Kind {

        /** Sitting the exam once. */
        EXAM,

        /** Moving the seat. */
        RESCHEDULE,

        /** Thirty more days in which to sit. */
        EXTENSION,

        /** Getting the fee back. */
        REFUND,

        /** Keeping the credential for another cycle. */
        RENEWAL;

        /**
         * The last part of this kind's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
