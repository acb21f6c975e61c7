package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/**
 * C_DEP: how many programs of a school, field and level there are, and how many can be
 * done wholly online.
 */
final class OnlinePrograms implements SchoolLines {

    /** The columns for each award level; the partner for programs online ends in DE. */
    static final Map<String, String> LEVELS = levels();

    private final Draft draft;

    private final String period;

    private final SchoolCoverage coverage;

    private final Map<String, List<Map<String, String>>> programs;

    private final Set<String> seen = new HashSet<>();

    private long used;

    OnlinePrograms(Draft draft, int year) {
        this.draft = draft;
        this.period = Ipeds.period(year - 1);
        this.coverage = new SchoolCoverage(draft);
        this.programs = draft.table("program")
            .rows()
            .stream()
            .collect(Collectors.groupingBy((row) -> Ipeds.get(row, "unitid") + " " + Ipeds.get(row, "cip")));
        draft.warn(
                "C_DEP: its columns are known from descriptions only, no such file was read yet: look at what it changed");
    }

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("20", "PCERT1A");
        levels.put("21", "PCERT1B");
        levels.put("2", "PCERT2");
        levels.put("4", "PCERT4");
        levels.put("3", "PASSOC");
        levels.put("5", "PBACHL");
        levels.put("6", "PPBACC");
        levels.put("7", "PMAST");
        levels.put("8", "PPMASTR");
        return levels;
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.saw(unitid);
        String key = unitid + " " + line.get("CIPCODE");
        if (this.programs.containsKey(key) && !this.seen.add(key)) {
            throw new BadFileException(line, key + " stands twice");
        }
        for (Map<String, String> program : this.programs.getOrDefault(key, List.of())) {
            String column = LEVELS.get(Ipeds.get(program, "award_level"));
            String source = Ipeds.get(program, "delivery_source");
            if (column != null && (source.isEmpty() || source.equals(Ipeds.SOURCE))) {
                Optional<BigDecimal> all = Ipeds.amount(line, column);
                this.used++;
                if (all.isPresent() && all.get().signum() > 0 && all.equals(Ipeds.amount(line, column + "DE"))) {
                    this.draft.table("program")
                        .merge(Map.of("id", Ipeds.get(program, "id"), "online", "true", "campus", "false", "hybrid",
                                "false", "delivery_source", Ipeds.SOURCE, "delivery_note",
                                "Could be done wholly online in " + this.period + "."), Map.of());
                }
            }
        }
    }

    @Override
    public long used() {
        return this.used;
    }

    @Override
    public void end(String label, Given.Ending ending) {
        this.coverage.check(label, ending,
                this.programs.keySet()
                    .stream()
                    .filter((key) -> !key.endsWith(" "))
                    .map((key) -> key.substring(0, 6))
                    .collect(Collectors.toSet()),
                true);
    }

}
