package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/**
 * IC_PY: prices of whole programs, at schools that charge by the program. The file names
 * the field of study, not the award level: a price is matched only where the school
 * reports one level in the field, or one certificate beside degrees.
 */
final class ProgramPrices implements SchoolLines {

    private static final int PROGRAMS = 6;

    private static final String CREDIT_HOURS = "2";

    private static final String WHOLE = "Tuition and fees for the whole program, found by field of study";

    private static final String LARGEST = "Tuition and fees of the school's largest program; the survey does not say that they cover all of it";

    private final Draft draft;

    private final String period;

    private final SchoolCoverage coverage;

    private final Map<String, List<Map<String, String>>> programs;

    private final Set<String> priced;

    private long used;

    ProgramPrices(Draft draft, int year) {
        this.draft = draft;
        this.period = Ipeds.period(year);
        this.coverage = new SchoolCoverage(draft);
        this.programs = Ipeds.programsBySchool(draft);
        this.priced = Ipeds.schools(draft.table("program"), "whole_cost_period");
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.sawOnly(line, unitid);
        List<Map<String, String>> ours = this.programs.getOrDefault(unitid, List.of());
        for (Map<String, String> program : ours) {
            String cip = Ipeds.get(program, "cip");
            String level = onlyLevel(program, ours);
            IntStream.rangeClosed(1, PROGRAMS)
                .filter((i) -> !level.isEmpty() && !cip.isEmpty() && line.get("CIPCODE" + i).equals(cip))
                .findFirst()
                .ifPresent((i) -> merge(program, line, i, level));
        }
    }

    /** Which price is meant, in words; empty if it could be of several programs. */
    private static String onlyLevel(Map<String, String> program, List<Map<String, String>> ours) {
        List<Map<String, String>> same = ours.stream()
            .filter((other) -> Ipeds.get(other, "cip").equals(Ipeds.get(program, "cip")))
            .toList();
        if (same.size() == 1) {
            return "award level";
        }
        boolean certificate = Ipeds.get(program, "degree").equals("certificate");
        long certificates = same.stream().filter((other) -> Ipeds.get(other, "degree").equals("certificate")).count();
        return (certificate && certificates == 1) ? "certificate level" : "";
    }

    private void merge(Map<String, String> program, Line line, int number, String level) {
        this.used++;
        boolean largest = number == 1;
        String cost = largest ? "CHG1PY3" : "CIPTUIT" + number;
        String none = Missing.NOT_REPORTED.code();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", Ipeds.get(program, "id"));
        cells.put("whole_cost", Ipeds.cell(line, cost, none));
        cells.put("whole_books", Ipeds.cell(line, largest ? "CHG4PY3" : "CIPSUPP" + number, none));
        boolean known = Ipeds.amount(line, cost).isPresent();
        cells.put("whole_cost_period", known ? this.period : "");
        cells.put("whole_cost_basis", known
                ? (largest ? LARGEST : WHOLE) + " (the only " + level + " the school reports in this field)." : "");
        // What a page says about a program goes before what the school reported.
        boolean page = Ipeds.get(program, "delivery_source").startsWith("page-");
        Ipeds.amount(line, "MTHCMP" + number)
            .filter((months) -> months.compareTo(BigDecimal.ZERO) > 0)
            .ifPresent((months) -> cells.put("months", Figures.cell(line, "MTHCMP" + number, months)));
        if (!page && line.get("PRGMSR" + number).equals(CREDIT_HOURS)) {
            cells.put("credits", Ipeds.cell(line, "CIPLGTH" + number, none));
        }
        this.draft.table("program").merge(cells, Map.of());
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
