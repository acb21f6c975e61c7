package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/** IC_AY: tuition and fees of a full-time year, at schools that charge by the year. */
final class Charges implements SchoolLines {

    private static final List<String> RESIDENCES = List.of("tuition_in_district", "tuition_in_state",
            "tuition_out_of_state");

    private final Draft draft;

    private final String period;

    private final SchoolCoverage coverage;

    private final Map<String, List<Map<String, String>>> programs;

    private final Set<String> priced;

    private long used;

    Charges(Draft draft, int year) {
        this.draft = draft;
        this.period = Ipeds.period(year);
        this.coverage = new SchoolCoverage(draft);
        this.programs = Ipeds.programsBySchool(draft);
        this.priced = Ipeds.schools(draft.table("institution"), "tuition_period");
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.sawOnly(line, unitid);
        if (!line.has("CHG2AY3") || this.draft.table("institution").find(unitid).isEmpty()) {
            return;
        }
        this.used++;
        boolean byProgram = this.programs.getOrDefault(unitid, List.of())
            .stream()
            .flatMap((row) -> this.draft.table("program").find(Ipeds.get(row, "id")).stream())
            .anyMatch((row) -> Figures.isNumber(Ipeds.get(row, "whole_cost")));
        String none = (byProgram ? Missing.NOT_APPLICABLE : Missing.NOT_REPORTED).code();
        Map<String, String> school = undergraduate(line, none);
        school.put("books", Ipeds.cell(line, "CHG4AY3", none));
        boolean any = school.values().stream().anyMatch(Figures::isNumber);
        school.put("tuition_period", any ? this.period : "");
        school.put("unitid", unitid);
        this.draft.table("institution").merge(school, Map.of());
        this.programs.getOrDefault(unitid, List.of()).forEach((program) -> merge(program, line, none));
    }

    private void merge(Map<String, String> program, Line line, String none) {
        boolean graduate = Ipeds.isGraduate(Ipeds.get(program, "degree"));
        Map<String, String> cells = graduate ? graduate(line, none) : undergraduate(line, none);
        boolean any = Figures.isNumber(Ipeds.get(cells, "tuition_in_state"));
        cells.put("id", Ipeds.get(program, "id"));
        cells.put("tuition_period", any ? this.period : "");
        cells.put("graduate_charges", String.valueOf(graduate && any));
        this.draft.table("program").merge(cells, Map.of());
    }

    /**
     * Published charges; at schools that do not publish them, the average tuition with
     * the required fees.
     */
    private static Map<String, String> undergraduate(Line line, String none) {
        boolean published = Stream.of("1", "2", "3").anyMatch((i) -> Ipeds.amount(line, "CHG" + i + "AY3").isPresent());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i <= RESIDENCES.size(); i++) {
            Optional<BigDecimal> amount = published ? Ipeds.amount(line, "CHG" + i + "AY3") : average(line, i);
            cells.put(RESIDENCES.get(i - 1), Ipeds.cell(line, "CHG" + i + "AY3", amount, none));
        }
        return cells;
    }

    /** What graduates pay in their district is not asked for here. */
    private static Map<String, String> graduate(Line line, String none) {
        Map<String, String> cells = new LinkedHashMap<>();
        Optional<BigDecimal> inState = average(line, 6);
        cells.put("tuition_in_district", inState.isPresent() ? Missing.NOT_COLLECTED.code() : none);
        cells.put("tuition_in_state", Ipeds.cell(line, "TUITION6", inState, none));
        cells.put("tuition_out_of_state", Ipeds.cell(line, "TUITION7", average(line, 7), none));
        return cells;
    }

    private static Optional<BigDecimal> average(Line line, int number) {
        return Ipeds.amount(line, "TUITION" + number)
            .map((tuition) -> tuition.add(Ipeds.amount(line, "FEE" + number).orElse(BigDecimal.ZERO)));
    }

    @Override
    public long used() {
        return this.used;
    }

    @Override
    public void end(String label, Given.Ending ending) {
        this.coverage.check(label, ending, this.priced, false);
    }

}
