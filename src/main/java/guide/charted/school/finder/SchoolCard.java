package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;
import guide.charted.school.Tuition;

/**
 * A school in a list, with those of its programs that match.
 *
 * @param school the school
 * @param programs its matching programs, at least one
 * @param tuition the charges of the cheapest matching program
 * @param miles its distance from the place chosen; empty without one
 * @param textRank 0 if its name or alias begins with the text searched for, else 1
 */
public record SchoolCard(SchoolDetail school, List<ProgramDetail> programs, Tuition tuition, Optional<Double> miles,
        int textRank) {

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

    /**
     * Awards of the newest year over the matching programs.
     * @return their sum, or empty if none of them is known
     */
    public Optional<BigDecimal> newestAwards() {
        return this.programs.stream().flatMap((program) -> program.newestAwards().stream()).reduce(BigDecimal::add);
    }

    /**
     * The strongest standing among the matching programs.
     * @return the standing
     */
    public Standing standing() {
        return this.programs.stream().map(ProgramDetail::standing).min(Standing::compareTo).orElse(Standing.UNKNOWN);
    }

}
