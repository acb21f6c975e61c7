package guide.charted.certification;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import guide.charted.fact.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Something a candidate or holder pays for, in US dollars.
 *
 * @param kind what it is for
 * @param member what members of the issuing body pay
 * @param nonMember what all others pay
 * @param attempts how many tries the price buys; null if the source does not say
 * @param delivery for which way of sitting it holds, {@code online} or
 * {@code test-center}; null if the source does not say
 * @param disputed whether another source has another price and none is official
 */
public record Charge(Kind kind, Figure member, Figure nonMember, @Nullable Integer attempts, @Nullable String delivery,
        boolean disputed) {

    /**
     * Whether members and all others pay the same.
     * @return true if both prices are known and equal
     */
    public boolean isOnePrice() {
        return this.member.number().isPresent() && this.member.number().equals(this.nonMember.number());
    }

    /**
     * Whether nothing is known of the price.
     * @return true if both prices are missing
     */
    public boolean isUnknown() {
        return this.member.number().isEmpty() && this.nonMember.number().isEmpty();
    }

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
         * Whether everybody who takes the exam and keeps the credential pays it.
         * @return false for what only some pay
         */
        public boolean isCertain() {
            return this == EXAM || this == RENEWAL;
        }

        /**
         * The last part of this kind's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
