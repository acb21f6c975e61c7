package guide.charted.school.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import guide.charted.school.AccreditationRecord;
import guide.charted.school.Delivery;
import guide.charted.school.ExamDoor;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;
import guide.charted.school.Tuition;

/**
 * A school in a comparison, told by the programs that the finder lists.
 *
 * @param school the school
 * @param programs its listed programs; may be empty
 * @param exams the exams that they can lead to, each as far as the best of them
 */
public record Column(SchoolDetail school, List<ProgramDetail> programs, List<ExamDoor> exams) {

    private static final List<String> BEST_FIRST = List.of("confirmed", "candidate", "to-check", "toward");

    static Column of(SchoolDetail school) {
        List<ProgramDetail> programs = school.listedPrograms();
        return new Column(school, programs, exams(programs));
    }

    private static List<ExamDoor> exams(List<ProgramDetail> programs) {
        Comparator<ExamDoor> best = Comparator.comparingInt((exam) -> BEST_FIRST.indexOf(exam.state()));
        return programs.stream()
            .flatMap((program) -> program.exams().stream())
            .collect(Collectors.toMap(ExamDoor::credential, (exam) -> exam, BinaryOperator.minBy(best), TreeMap::new))
            .values()
            .stream()
            .toList();
    }

    /**
     * The programs of a kind that CAHIIM accredits.
     * @return all but undergraduate certificates without evidence
     */
    public List<ProgramDetail> accreditable() {
        return this.programs.stream().filter((program) -> program.standing() != Standing.NOT_APPLICABLE).toList();
    }

    /**
     * The programs of which some standing was found.
     * @return accredited programs, reported ones and candidates
     */
    public List<ProgramDetail> withEvidence() {
        return accreditable().stream().filter((program) -> program.standing() != Standing.UNKNOWN).toList();
    }

    /**
     * How many programs have no standing that could be confirmed.
     * @return their number, without undergraduate certificates
     */
    public int unconfirmed() {
        return accreditable().size() - withEvidence().size();
    }

    /**
     * The programs that have a price as a whole.
     * @return those of schools that charge by program
     */
    public List<ProgramDetail> pricedWhole() {
        return this.programs.stream().filter((program) -> program.wholeCost().number().isPresent()).toList();
    }

    /**
     * How many programs nothing is known of how they can be studied.
     * @return their number
     */
    public long deliveryUnknown() {
        return this.programs.stream().filter((program) -> program.delivery().isEmpty()).count();
    }

    /**
     * Why there is no price of a whole program.
     * @return the blank of the first program; not applicable without programs
     */
    public Figure wholeCostBlank() {
        return this.programs.stream()
            .map(ProgramDetail::wholeCost)
            .findFirst()
            .orElseGet(() -> none(Measure.PRICE, this.school.books().origin().period()));
    }

    /** The lowest charges of its graduate programs; not applicable without one. */
    Figure graduate(Function<Tuition, Figure> price) {
        List<ProgramDetail> graduate = this.programs.stream().filter(ProgramDetail::graduateCharges).toList();
        return SchoolDetail.cheapest(graduate)
            .map(price)
            .orElseGet(() -> none(Measure.PRICE, this.school.books().origin().period()));
    }

    /** A sum over the programs whose figure is known; the first blank if none is. */
    Figure sum(Function<ProgramDetail, Optional<Figure>> figure) {
        List<Figure> all = this.programs.stream().flatMap((program) -> figure.apply(program).stream()).toList();
        Optional<BigDecimal> sum = all.stream().flatMap((one) -> one.number().stream()).reduce(BigDecimal::add);
        if (sum.isPresent()) {
            return new Figure.Known(sum.get(), Unit.COUNT, all.getFirst().origin());
        }
        return all.isEmpty() ? none(Measure.AWARDS, "") : all.getFirst();
    }

    /** How many programs a sum leaves out. */
    int without(Function<ProgramDetail, Optional<Figure>> figure) {
        return (int) this.programs.stream()
            .filter((program) -> figure.apply(program).flatMap(Figure::number).isEmpty())
            .count();
    }

    /** How its programs can be studied, if that is known of each of them. */
    Optional<Set<Delivery>> knownDelivery() {
        boolean known = !this.programs.isEmpty()
                && this.programs.stream().noneMatch((program) -> program.delivery().isEmpty());
        return known ? Optional.of(this.programs.stream()
            .flatMap((program) -> program.delivery().stream())
            .collect(Collectors.toCollection(TreeSet::new))) : Optional.empty();
    }

    /** The strongest accreditation found; empty if nothing was found. */
    Optional<Set<String>> knownStanding() {
        Set<String> known = Stream
            .concat(this.programs.stream().flatMap((program) -> program.evidence().stream()),
                    this.school.schoolAccreditation().stream())
            .filter((found) -> found.standing() != Standing.UNKNOWN)
            .map(Column::standing)
            .collect(Collectors.toCollection(TreeSet::new));
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String standing(AccreditationRecord found) {
        return found.standing().code() + " " + found.discipline();
    }

    private Figure none(Measure measure, String period) {
        return new Figure.Blank(Missing.NOT_APPLICABLE, new Origin(measure, "", period, this.school.source()));
    }

}
