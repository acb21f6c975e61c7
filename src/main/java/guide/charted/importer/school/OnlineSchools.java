package guide.charted.importer.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/** IC: schools of which every program is online, or no undergraduate study is. */
final class OnlineSchools implements SchoolLines {

    private static final String YES = "1";

    private final Draft draft;

    private final String period;

    private final SchoolCoverage coverage;

    private final Map<String, List<Map<String, String>>> programs;

    private final Set<String> schools;

    private long used;

    OnlineSchools(Draft draft, int year) {
        this.draft = draft;
        this.period = Ipeds.period(year);
        this.coverage = new SchoolCoverage(draft);
        this.programs = Ipeds.programsBySchool(draft);
        this.schools = Ipeds.schools(draft.table("institution"), "unitid");
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.sawOnly(line, unitid);
        if (!this.schools.contains(unitid)) {
            return;
        }
        this.used++;
        boolean online = line.get("DISTNCED").equals(YES);
        this.draft.table("institution")
            .merge(Map.of("unitid", unitid, "fully_online", String.valueOf(online)), Map.of());
        for (Map<String, String> program : this.programs.getOrDefault(unitid, List.of())) {
            String source = Ipeds.get(program, "delivery_source");
            if (source.isEmpty() || source.equals(Ipeds.SOURCE)) {
                boolean campus = line.get("DSTNUGN").equals(YES) && !Ipeds.isGraduate(Ipeds.get(program, "degree"));
                this.draft.table("program").merge(delivery(program, online, campus), Map.of());
            }
        }
    }

    private Map<String, String> delivery(Map<String, String> program, boolean online, boolean campus) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", Ipeds.get(program, "id"));
        boolean known = online || campus;
        cells.put("online", known ? String.valueOf(online) : "");
        cells.put("campus", known ? String.valueOf(!online) : "");
        cells.put("hybrid", known ? "false" : "");
        cells.put("delivery_source", known ? Ipeds.SOURCE : "");
        cells.put("delivery_note", online ? "All programs of the school were online in " + this.period + "."
                : campus ? "The school offered no undergraduate study at a distance in " + this.period + "." : "");
        return cells;
    }

    @Override
    public long used() {
        return this.used;
    }

    @Override
    public void end(String label, Given.Ending ending) {
        this.coverage.check(label, ending, this.schools, false);
    }

}
