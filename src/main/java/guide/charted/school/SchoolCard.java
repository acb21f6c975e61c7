package guide.charted.school;

import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;

/**
 * A school in a list, with those of its programs that match.
 *
 * @param school the school
 * @param programs its matching programs, at least one
 * @param tuition the charges of the cheapest matching program
 */
public record SchoolCard(SchoolDetail school, List<ProgramDetail> programs, Tuition tuition) {

    /**
     * The lowest price of a whole program, for schools that charge by program.
     * @return the price, or empty if none of the matching programs has one
     */
    public Optional<Figure> wholeCost() {
        return this.programs.stream()
            .map(ProgramDetail::wholeCost)
            .filter((cost) -> cost.number().isPresent())
            .min(Figure.MISSING_LAST);
    }

}
