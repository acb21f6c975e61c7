package guide.charted.planner;

import java.math.BigDecimal;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.place.Point;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Tuition;
import org.jspecify.annotations.Nullable;

/**
 * A program as the planner prices it: plain numbers, worked out once.
 *
 * @param school its school
 * @param program the program
 * @param resident a full-time year for someone of the district, US dollars; not a number
 * if none is published
 * @param inState the same for someone of the state
 * @param outOfState the same for all others
 * @param whole the price of the whole program, where the school charges so
 * @param books books of a full-time year
 * @param months its published full-time length; not a number if none is published
 * @param online whether it can be done online
 * @param confirmed whether its accreditation in health information management is
 * confirmed
 */
record Offer(SchoolDetail school, ProgramDetail program, double resident, double inState, double outOfState,
        double whole, double books, double months, boolean online, boolean confirmed) {

    private static final double MONTHS_A_YEAR = 12;

    static Offer of(SchoolDetail school, ProgramDetail program) {
        Tuition tuition = program.tuition();
        return new Offer(school, program, number(tuition.resident()), number(tuition.inState()),
                number(tuition.outOfState()), number(program.wholeCost()), number(school.books()),
                number(program.months()), program.delivery().contains(Delivery.ONLINE), program.isConfirmedInHim());
    }

    /**
     * The whole program for a resident of the district.
     * @param likelyMonths its full-time length if none is published
     */
    double forNeighbor(double likelyMonths) {
        return price(this.resident, likelyMonths);
    }

    double forResident(double likelyMonths) {
        return price(this.inState, likelyMonths);
    }

    double forStranger(double likelyMonths) {
        return price(this.outOfState, likelyMonths);
    }

    double booksFor(double likelyMonths) {
        return this.books * years(likelyMonths);
    }

    /** The school year of its prices. */
    String period() {
        return this.program.tuition().inState().origin().period();
    }

    boolean isIn(@Nullable String state) {
        return this.school.state().equals(state);
    }

    boolean isWithin(Point point, double miles) {
        return point.milesTo(this.school.point()) <= miles;
    }

    boolean isCheaperInDistrict() {
        return this.resident < this.inState;
    }

    private double price(double year, double likelyMonths) {
        return Double.isNaN(this.whole) ? year * years(likelyMonths) : this.whole;
    }

    private double years(double likelyMonths) {
        return (Double.isNaN(this.months) ? likelyMonths : this.months) / MONTHS_A_YEAR;
    }

    private static double number(Figure figure) {
        Optional<BigDecimal> number = figure.number();
        return number.isPresent() ? number.get().doubleValue() : Double.NaN;
    }

}
