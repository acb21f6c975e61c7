package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import guide.charted.chart.Spark;
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
 */
public record SchoolCard(SchoolDetail school, List<ProgramDetail> programs, Tuition tuition, Optional<Double> miles) {

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
     * The academic year of {@link #newestAwards()}.
     * @return such as {@code 2023–24}
     */
    public String newestPeriod() {
        return this.programs.getFirst().awards().getLast().count().origin().period();
    }

    /**
     * The strongest standing among the matching programs.
     * @return the standing
     */
    public Standing standing() {
        return this.programs.stream().map(ProgramDetail::standing).min(Standing::compareTo).orElse(Standing.UNKNOWN);
    }

    /**
     * Awards of the last years over the matching programs; a year counts as unknown if
     * one of them is.
     * @return the counts, the oldest year first
     */
    public List<Optional<BigDecimal>> awardsByYear() {
        int years = this.programs.stream().mapToInt((program) -> program.awards().size()).min().orElse(0);
        return IntStream.range(0, years)
            .mapToObj((year) -> this.programs.stream()
                .map((program) -> program.awards().get(year).count().number())
                .reduce(Optional.of(BigDecimal.ZERO), SchoolCard::sum))
            .toList();
    }

    /**
     * The same as a small line.
     * @return the line
     */
    public Spark spark() {
        return Spark.of(awardsByYear());
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return (a.isPresent() && b.isPresent()) ? Optional.of(a.get().add(b.get())) : Optional.empty();
    }

}
