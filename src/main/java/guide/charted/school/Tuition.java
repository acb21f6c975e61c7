package guide.charted.school;

import guide.charted.fact.Figure;

/**
 * What a full-time year costs by where the student lives: US dollars, tuition and fees,
 * the school's charge and not the program's price.
 *
 * @param inDistrict for those who live in a community college's own district
 * @param inState for those who live in the state
 * @param outOfState for all others
 */
public record Tuition(Figure inDistrict, Figure inState, Figure outOfState) {

    /**
     * The lowest price that someone who lives there pays.
     * @return the price in district if it is published and lower, else the price in state
     */
    public Figure resident() {
        return isCheaperInDistrict() ? this.inDistrict : this.inState;
    }

    /**
     * Whether living in the district makes it cheaper than living elsewhere in the state.
     * @return true if the price in district is published and lower, or the only one
     */
    public boolean isCheaperInDistrict() {
        return Figure.MISSING_LAST.compare(this.inDistrict, this.inState) < 0;
    }

}
