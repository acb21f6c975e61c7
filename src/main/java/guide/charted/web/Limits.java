package guide.charted.web;

/**
 * The whole numbers that an entry may be.
 *
 * @param least the least that is accepted
 * @param most the most
 */
public record Limits(int least, int most) {

    /**
     * Whether a number is accepted.
     * @param number any number
     * @return true from the least to the most
     */
    public boolean hold(int number) {
        return number >= this.least && number <= this.most;
    }

}
