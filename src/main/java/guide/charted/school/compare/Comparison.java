package guide.charted.school.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.school.Awards;
import guide.charted.school.ExamDoor;
import guide.charted.school.ProgramDetail;
import guide.charted.school.Tuition;
import guide.charted.web.InputError;

/**
 * Schools side by side, in the order of their address.
 *
 * @param columns the schools that are known
 * @param errors what was wrong with the address; empty if two to four schools are known
 */
public record Comparison(List<Column> columns, List<InputError> errors) {

    static final String PATH = "/schools/compare";

    static final int LEAST = 2;

    static final int MOST = 4;

    private static final Map<String, Function<Column, Optional<?>>> FACTS = Map.of("control",
            (column) -> Optional.of(column.school().control()), "level",
            (column) -> Optional.of(column.school().level()), "programs",
            (column) -> Optional.of(column.programs().stream().map(Comparison::program).collect(Collectors.toSet())),
            "exams",
            (column) -> Optional.of(column.exams().stream().map(ExamDoor::credential).collect(Collectors.toSet())),
            "standing", Column::knownStanding, "delivery", Column::knownDelivery);

    /**
     * Whether there is a table to show.
     * @return true for two to four known schools, also if an unknown one was asked for
     */
    public boolean isShown() {
        return this.columns.size() >= LEAST && this.columns.size() <= MOST;
    }

    /**
     * What a line of words says at a glance.
     * @param fact {@code control}, {@code level}, {@code programs}, {@code standing},
     * {@code exams} or {@code delivery}
     * @return its sign
     */
    public Sign sign(String fact) {
        Function<Column, Optional<?>> value = FACTS.getOrDefault(fact, (column) -> Optional.empty());
        return Sign.of(this.columns.stream().map(value).toList());
    }

    /**
     * What a year costs.
     * @return tuition, books and net price; graduate tuition where a school has a
     * graduate program
     */
    public List<FigureLine> prices() {
        boolean graduate = this.columns.stream()
            .anyMatch((column) -> column.programs().stream().anyMatch(ProgramDetail::graduateCharges));
        Stream<FigureLine> undergraduate = Stream.of(tuition("tuition-in-district", Tuition::inDistrict),
                tuition("tuition-in-state", Tuition::inState), tuition("tuition-out-of-state", Tuition::outOfState));
        Stream<FigureLine> graduateToo = graduate ? Stream.of(graduate("graduate-in-state", Tuition::inState),
                graduate("graduate-out-of-state", Tuition::outOfState)) : Stream.of();
        Stream<FigureLine> others = Stream.of(FigureLine.of("books", this.columns, (column) -> column.school().books()),
                FigureLine.of("net-price", this.columns, (column) -> column.school().netPrice()));
        return Stream.of(undergraduate, graduateToo, others).flatMap((lines) -> lines).toList();
    }

    /**
     * Who finishes.
     * @return awards, graduation rate and enrollment
     */
    public List<FigureLine> people() {
        return List.of(FigureLine.ofSums("awards", this.columns, Comparison::newest),
                FigureLine.ofSums("awards-total", this.columns, (program) -> Optional.of(program.awardsTotal())),
                FigureLine.of("graduation", this.columns, (column) -> column.school().graduationRate()),
                FigureLine.of("enrollment", this.columns, (column) -> column.school().enrollment()));
    }

    /**
     * Whether a school can be left out and two remain.
     * @return true from three schools on
     */
    public boolean canLeaveOut() {
        return this.columns.size() > LEAST;
    }

    /**
     * The same comparison without a school.
     * @param column one of the schools
     * @return its address
     */
    public String hrefWithout(Column column) {
        return PATH + query(this.columns.stream().filter((other) -> !other.equals(column)));
    }

    /**
     * The same facts as a file.
     * @return its address
     */
    public String hrefOfFile() {
        return PATH + ".csv" + query(this.columns.stream());
    }

    static Optional<Figure> newest(ProgramDetail program) {
        return program.awards().isEmpty() ? Optional.empty()
                : Optional.of(program.awards().getLast()).map(Awards::count);
    }

    private FigureLine tuition(String code, Function<Tuition, Figure> price) {
        return FigureLine.ofPrices(code, this.columns, (column) -> price.apply(column.school().tuition()));
    }

    private FigureLine graduate(String code, Function<Tuition, Figure> price) {
        return FigureLine.ofPrices(code, this.columns, (column) -> column.graduate(price));
    }

    private static String program(ProgramDetail program) {
        return program.degree().code() + " " + program.name();
    }

    private static String query(Stream<Column> columns) {
        return columns.map((column) -> "id=" + column.school().unitid()).collect(Collectors.joining("&", "?", ""));
    }

}
