package guide.charted.school.finder;

/**
 * The most that a reader wants to pay a year.
 *
 * @param most US dollars; infinite for no limit
 * @param unpriced whether schools without a published price stay in
 */
record PriceLimit(double most, boolean unpriced) {

    static PriceLimit of(SchoolFilter filter) {
        return filter.number(Parameter.MAX_TUITION)
            .map((most) -> new PriceLimit(most, filter.isOn(Parameter.UNPRICED)))
            .orElse(new PriceLimit(Double.POSITIVE_INFINITY, true));
    }

    /**
     * Whether a price is within the limit.
     * @param price US dollars; not a number if it is not published
     */
    boolean allows(double price) {
        return Double.isNaN(price) ? this.unpriced : price <= this.most;
    }

}
