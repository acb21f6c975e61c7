package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.school.Tuition;

/**
 * A full-time year's tuition and fees, US dollars, by where the student lives.
 *
 * @param inDistrict in the college's own district
 * @param inState elsewhere in the state
 * @param outOfState anywhere else
 * @param year the academic year, such as {@code 2023-24}
 */
record Charges(Typed<BigDecimal> inDistrict, Typed<BigDecimal> inState, Typed<BigDecimal> outOfState, String year) {

    static Charges of(Tuition tuition) {
        return new Charges(Typed.of(tuition.inDistrict()), Typed.of(tuition.inState()), Typed.of(tuition.outOfState()),
                Dated.year(tuition.inState().origin()));
    }

}
