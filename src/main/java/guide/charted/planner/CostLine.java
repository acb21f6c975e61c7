package guide.charted.planner;

import java.util.Optional;

import guide.charted.fact.Missing;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a step costs.
 *
 * @param what the thing
 * @param amount US dollars; null if no price is known
 * @param missing why there is no price; null if there is one
 * @param howComputed how the amount came about, or what to ask where there is none
 * @param grounds what it rests on
 */
public record CostLine(Item what, @Nullable Range amount, @Nullable Missing missing, Note howComputed,
        Grounds grounds) {

    static CostLine priced(Item what, Range amount, Note howComputed, Grounds grounds) {
        return new CostLine(what, amount, null, howComputed, grounds);
    }

    static CostLine open(Item what, Missing why, Note question, Grounds grounds) {
        return new CostLine(what, null, why, question, grounds);
    }

    /**
     * The price, if it is known.
     * @return US dollars, or empty for a typed blank
     */
    public Optional<Range> price() {
        return Optional.ofNullable(this.amount);
    }

    /** What a line is for. */
    public enum Item {

        /** Tuition and fees of the whole program. */
        TUITION,

        /** Textbooks and supplies. */
        BOOKS,

        /** What is asked before the practicum: checks, shots, travel, unpaid hours. */
        PRACTICUM,

        /** A course or books to learn from by oneself. */
        LEARNING,

        /** The books of codes that the exam asks for. */
        CODE_BOOKS,

        /** The exam, with expected further tries. */
        EXAM_FEE,

        /** A year's dues of the issuing body. */
        MEMBERSHIP,

        /** Keeping the credential for a cycle. */
        RENEWAL_FEE,

        /** Rent, food, travel while studying. */
        LIVING;

        /**
         * Whether it is a price of the way, and so in its totals.
         * @return false for what one lives on, which goes on whether one studies or not
         */
        public boolean isInTotal() {
            return this != LIVING;
        }

        /**
         * The last part of this item's message keys.
         * @return the name in kebab case
         */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

    }

}
