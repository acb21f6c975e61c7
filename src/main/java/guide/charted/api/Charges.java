package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.school.Tuition;

/**
 * A full-time academic year's published tuition and required fees, in US dollars, by
 * where the student lives. Books and living are not in it.
 *
 * @param inDistrict US dollars for those who live in the college's own district; missing
 * if the school did not report it
 * @param inState US dollars for those who live in the state; missing if the school did
 * not report it
 * @param outOfState US dollars for all others; missing if the school did not report it
 * @param year the academic year, such as {@code 2023-24}
 */
record Charges(Typed<BigDecimal> inDistrict, Typed<BigDecimal> inState, Typed<BigDecimal> outOfState, String year) {

    static Charges of(Tuition tuition) {
        return new Charges(Typed.of(tuition.inDistrict()), Typed.of(tuition.inState()), Typed.of(tuition.outOfState()),
                Dated.year(tuition.inState().origin()));
    }

}
