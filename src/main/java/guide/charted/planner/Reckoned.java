package guide.charted.planner;

import java.util.Optional;

import guide.charted.fact.Missing;

/** A number that the plan works out, or the reason there is none. */
public sealed interface Reckoned {

    /**
     * The number, if there is one.
     * @return the number, or empty if it is missing
     */
    Optional<Integer> number();

    /**
     * A number.
     *
     * @param value whole months or whole US dollars
     */
    record Known(int value) implements Reckoned {

        @Override
        public Optional<Integer> number() {
            return Optional.of(this.value);
        }

    }

    /**
     * A typed blank.
     *
     * @param why {@code not-asked} where an answer of the reader is needed,
     * {@code not-applicable} where it never comes, or why the pay is missing
     */
    record Blank(Missing why) implements Reckoned {

        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }

    }

}
