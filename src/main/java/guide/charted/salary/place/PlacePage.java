package guide.charted.salary.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import guide.charted.salary.Earnings;
import guide.charted.salary.PayToday;
import guide.charted.web.Door;
import guide.charted.web.InputError;

/**
 * What the page of a place shows.
 *
 * @param place the place
 * @param parts its occupations
 * @param states the states it reaches into, with their pages; of a state, itself
 * @param areas of a state, the areas that reach into it, in the order chosen; else none
 * @param orders the orders of the areas
 * @param order the order chosen
 * @param nearest of a metropolitan area, the nearest others; of a state, those near its
 * own but outside of it
 * @param schools the finder's lists of these states
 * @param errors what was wrong in the address
 */
record PlacePage(PlacePay place, List<Part> parts, List<Door> states, List<PlacePay> areas, List<AreaOrder> orders,
        AreaOrder order, List<NearbyPay> nearest, List<Schools> schools, List<InputError> errors) {

    /**
     * The areas that the survey says something about.
     * @return the rows of the table
     */
    public List<PlacePay> published() {
        return this.areas.stream().filter(PlacePay::isPublished).toList();
    }

    /**
     * The areas that the survey leaves out for both occupations.
     * @return the places to name below the table
     */
    public List<PlacePay> unpublished() {
        return this.areas.stream().filter((area) -> !area.isPublished()).toList();
    }

    /**
     * An occupation in the place.
     *
     * @param here what it pays here
     * @param nation what it pays in the nation
     * @param bars the percentiles drawn, here and in the nation, on the scale of the page
     * @param rank where its median stands among places of this kind; empty if it is
     * missing
     * @param adjustedRank the same at national prices
     * @param olderMean the newest survey that gave a mean, if that is an older one; empty
     * if none was read
     */
    public record Part(LocalPay here, LocalPay nation, List<PayToday.Row> bars, Optional<Rank> rank,
            Optional<Rank> adjustedRank, Optional<Earnings> olderMean) {

        /**
         * How the median here compares with the nation's.
         * @return dollars more, negative if less; empty if it is missing
         */
        public Optional<BigDecimal> aboveNation() {
            return this.here.median(false)
                .number()
                .flatMap((median) -> this.nation.median(false).number().map(median::subtract));
        }

        /**
         * How common the work is here, to a tenth.
         * @return the location quotient rounded; empty if it is missing
         */
        public Optional<BigDecimal> times() {
            return this.here.earnings()
                .quotient()
                .number()
                .map((quotient) -> quotient.setScale(1, RoundingMode.HALF_UP));
        }

    }

    /**
     * The schools of a state.
     *
     * @param state its name
     * @param count how many the finder lists
     * @param href the list
     */
    public record Schools(String state, int count, String href) {
    }

}
