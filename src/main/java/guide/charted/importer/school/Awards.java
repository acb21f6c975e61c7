package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.draft.DraftTable;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;
import guide.charted.importer.file.Numbers;

/**
 * C_A: graduates (first majors) by school, field of study and award level; new programs
 * come from here.
 */
final class Awards implements SchoolLines {

    private static final int YEARS = 5;

    private static final List<String> OWN_FIGURES = List.of("whole_cost", "whole_books", "months", "credits");

    private final Draft draft;

    private final int year;

    private final Map<String, Line> directory;

    private final SchoolCoverage coverage;

    private final Map<String, String> relevance = new HashMap<>();

    private final Map<String, Set<String>> schools;

    private final Set<String> seen = new HashSet<>();

    private final Set<String> unknownSchools = new TreeSet<>();

    private boolean total;

    Awards(Draft draft, int year, Map<String, Line> directory) {
        this.draft = draft;
        this.year = year;
        this.directory = directory;
        this.coverage = new SchoolCoverage(draft);
        draft.table("program")
            .rows()
            .forEach((row) -> this.relevance.put(Ipeds.get(row, "cip"), Ipeds.get(row, "relevance")));
        this.relevance.remove("");
        this.schools = draft.table("program")
            .rows()
            .stream()
            .filter((row) -> !Ipeds.get(row, "cip").isEmpty())
            .collect(Collectors.groupingBy((row) -> Ipeds.get(row, "unitid"),
                    Collectors.mapping((row) -> Ipeds.get(row, "id"), Collectors.toSet())));
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.saw(unitid);
        this.total = line.get("CIPCODE").equals("99");
        String cip = line.get("CIPCODE");
        if (!line.get("MAJORNUM").equals("1") || !this.relevance.containsKey(cip)) {
            return;
        }
        String degree = Ipeds.DEGREES.get(line.get("AWLEVEL"));
        if (degree == null) {
            throw new BadFileException(line, "AWLEVEL " + Figures.shortened(line.get("AWLEVEL")) + " is not known");
        }
        String id = unitid + "-" + cip.replace(".", "") + "-" + line.get("AWLEVEL");
        if (!this.seen.add(id)) {
            throw new BadFileException(line, "the program " + id + " stands twice");
        }
        if (this.draft.table("program").find(id).isEmpty() && !add(id, unitid, cip, degree, line)) {
            return;
        }
        count(id, Ipeds.cell(line, "CTOTALT", Missing.NOT_REPORTED.code()));
    }

    private void count(String id, String awards) {
        this.draft.table("award_count")
            .merge(Map.of("program", id, "data_year", String.valueOf(this.year), "awards", awards, "source",
                    Ipeds.SOURCE), Map.of());
    }

    private boolean add(String id, String unitid, String cip, String degree, Line line) {
        if (this.draft.table("institution").find(unitid).isEmpty()) {
            Line school = this.directory.get(unitid);
            if (school == null) {
                this.unknownSchools.add(unitid);
                return false;
            }
            Directory.merge(school, this.draft);
        }
        Map<String, String> school = this.draft.table("institution").find(unitid).orElseThrow();
        Map<String, String> row = new LinkedHashMap<>();
        row.putAll(Map.of("id", id, "unitid", unitid, "degree", degree, "award_level", line.get("AWLEVEL"), "cip", cip,
                "relevance", this.relevance.getOrDefault(cip, ""), "graduate_charges", "false", "source",
                Ipeds.SOURCE));
        // A school's yearly charges are those of its undergraduates.
        for (String tuition : List.of("tuition_in_district", "tuition_in_state", "tuition_out_of_state")) {
            row.put(tuition, Ipeds.isGraduate(degree) ? Missing.NOT_COLLECTED.code() : Ipeds.get(school, tuition));
        }
        row.put("tuition_period", Ipeds.isGraduate(degree) ? "" : Ipeds.get(school, "tuition_period"));
        OWN_FIGURES.forEach((figure) -> row.put(figure, Missing.NOT_COLLECTED.code()));
        row.put("awards_total", Missing.NOT_REPORTED.code());
        this.draft.table("program").merge(row, Map.of());
        for (int earlier = this.year - YEARS + 1; earlier < this.year; earlier++) {
            this.draft.table("award_count")
                .merge(Map.of("program", id, "data_year", String.valueOf(earlier), "awards",
                        Missing.NOT_REPORTED.code(), "source", Ipeds.SOURCE), Map.of());
        }
        return true;
    }

    @Override
    public long used() {
        return this.seen.size();
    }

    @Override
    public void end(String label, Given.Ending ending) {
        this.coverage.check(label, ending, this.schools.keySet(), !this.total);
        Set<String> known = this.schools.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        long found = known.stream().filter(this.seen::contains).count();
        if (2 * found < known.size()) {
            this.draft.doubt(Doubt.Kind.FEWER,
                    label + ": only " + found + " of the " + known.size() + " programs of before");
        }
        known.stream().filter((id) -> !this.seen.contains(id)).forEach((id) -> count(id, Missing.NOT_REPORTED.code()));
        if (found < known.size()) {
            this.draft.warn(label + ": " + (known.size() - found)
                    + " programs of before are not in the file; that is a gap, not a 0");
        }
        if (!this.unknownSchools.isEmpty()) {
            this.draft.warn(
                    label + ": new programs at schools that the guide does not have were left out; give the directory "
                            + "(HD) as well to add them: " + String.join(", ", this.unknownSchools));
        }
        totals();
    }

    /** The sum over the newest five years of which there are any files. */
    private void totals() {
        Map<String, Map<String, String>> counts = new HashMap<>();
        Set<String> years = new TreeSet<>();
        this.draft.table("award_count").rows().forEach((row) -> {
            years.add(Ipeds.get(row, "data_year"));
            counts.computeIfAbsent(Ipeds.get(row, "program"), (id) -> new HashMap<>())
                .put(Ipeds.get(row, "data_year"), Ipeds.get(row, "awards"));
        });
        List<String> newest = years.stream().skip(Math.max(0, years.size() - YEARS)).toList();
        DraftTable programs = this.draft.table("program");
        for (Map<String, String> program : List.copyOf(programs.rows())) {
            if (!Ipeds.get(program, "cip").isEmpty()) {
                String id = Ipeds.get(program, "id");
                Optional<BigDecimal> sum = newest.stream()
                    .map((one) -> counts.getOrDefault(id, Map.of()).getOrDefault(one, ""))
                    .filter(Figures::isNumber)
                    .map(BigDecimal::new)
                    .reduce(BigDecimal::add);
                programs.merge(
                        Map.of("id", id, "awards_total", sum.map(Numbers::plain).orElse(Missing.NOT_REPORTED.code())),
                        Map.of());
            }
        }
    }

}
