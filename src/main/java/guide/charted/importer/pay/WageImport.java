package guide.charted.importer.pay;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.importer.draft.Import;
import guide.charted.importer.file.Progress;
import guide.charted.fact.Missing;
import guide.charted.importer.pay.WageFile.Scope;
import guide.charted.importer.draft.ChangeReport.FileRead;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.draft.DraftTable;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/**
 * BLS Occupational Employment and Wage Statistics: pay and jobs of the nation, states,
 * areas and sectors.
 */
public final class WageImport implements Import {

    private static final String OFFICIAL = "official-file";

    /**
     * The Mays of which the limit was read; that of other years stands in the notes of
     * their sheets.
     */
    private static final Set<Integer> LIMITED = Set.of(2024, 2025);

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        files.forEach((file) -> new Reading(file, draft).run(progress));
    }

    /** One workbook. */
    private static final class Reading {

        private final Given file;

        private final Draft draft;

        private final Areas areas;

        private final int year;

        private final Set<String> seen = new HashSet<>();

        private final Map<Scope, Set<String>> places = new EnumMap<>(Scope.class);

        private final Map<Scope, Set<String>> occupations = new EnumMap<>(Scope.class);

        private final WageSources sources;

        private long limits;

        Reading(Given file, Draft draft) {
            if (!file.workbook()) {
                throw new BadFileException(file.label(), "wages are read from workbooks (.xlsx)");
            }
            this.file = file;
            this.draft = draft;
            this.areas = new Areas(draft);
            this.year = WageFile.year(file, draft, draft.year());
            this.sources = new WageSources(draft, file, this.year);
        }

        void run(Progress progress) {
            Given.Ending ending = progress.read(this.file, WageFile.layout(), this::line);
            if (this.seen.isEmpty()) {
                throw new BadFileException(this.file.label(), "none of its lines is about an occupation of this guide");
            }
            String kinds = this.occupations.keySet()
                .stream()
                .map(Scope::words)
                .distinct()
                .collect(Collectors.joining(", "));
            this.draft.read(new FileRead(this.file.label(), "wages of May " + this.year + ", " + kinds, ending.lines(),
                    this.seen.size()));
            this.occupations.forEach((scope, found) -> new WageCoverage(this.draft, this.file.label(), this.year)
                .check(scope, found, this.places.getOrDefault(scope, Set.of())));
            if (this.limits > 0) {
                this.draft.warn(this.file.label() + ": " + this.limits
                        + " lines have pay at or above the limit that BLS prints (#); such cells are suppressed, with a note");
            }
            this.sources.renewSurvey();
        }

        private void line(Line line) {
            String soc = line.get("OCC_CODE");
            if (this.draft.table("occupation").find(soc).isEmpty() || !WageFile.isDetailed(line)) {
                return;
            }
            Scope scope = WageFile.scope(line);
            if (scope == Scope.NONE) {
                return;
            }
            String place = place(scope, line);
            if (!this.seen.add(scope + " " + soc + " " + place)) {
                throw new BadFileException(line, soc + " stands twice for " + place);
            }
            this.occupations.computeIfAbsent(scope, (key) -> new TreeSet<>()).add(soc);
            this.places.computeIfAbsent(scope, (key) -> new TreeSet<>()).add(place);
            merge(scope, soc, place, line);
        }

        private String place(Scope scope, Line line) {
            return switch (scope) {
                case NATION, NONE -> "US";
                case STATE -> this.areas.state(line, "AREA");
                case METRO -> this.areas.padded(line, "AREA", 5);
                case NONMETRO -> this.areas.padded(line, "AREA", 7);
                case SECTOR -> "sector-" + line.get("NAICS");
            };
        }

        private void merge(Scope scope, String soc, String place, Line line) {
            String source = this.sources.of(scope);
            Map<String, String> cells = new LinkedHashMap<>(PayCells.of(line));
            cells.put("soc", soc);
            cells.put("data_year", String.valueOf(this.year));
            cells.put("reading", OFFICIAL);
            cells.put("source", source);
            if (scope == Scope.SECTOR) {
                sector(place, line, source);
                cells.put("industry", place);
                cells.put("owners", owners(line.get("OWN_CODE")));
                if (line.has("PCT_TOTAL")) {
                    cells.put("share_of_industry", PayCells.cell(line, "PCT_TOTAL"));
                }
            }
            else {
                this.areas.add(place, kind(scope, place), line.get("AREA_TITLE"), line.get("PRIM_STATE"), source);
                cells.put("area", place);
                if (scope != Scope.NATION && line.has("LOC_QUOTIENT")) {
                    cells.put("quotient", PayCells.cell(line, "LOC_QUOTIENT"));
                }
            }
            DraftTable table = this.draft.table((scope == Scope.SECTOR) ? "industry_wage" : "wage");
            Map<String, String> present = table.find(table.keyOf(cells)).orElse(Map.of());
            if (present.getOrDefault("reading", "").equals(OFFICIAL)) {
                cells.put("source", present.getOrDefault("source", source));
            }
            else {
                cells.put("note", "");
            }
            if (PayCells.hasLimit(line)) {
                this.limits++;
                cells.put("note", limit());
            }
            table.merge(cells, Map.of("quotient", Missing.NOT_APPLICABLE.code(), "share_of_industry",
                    Missing.NOT_COLLECTED.code(), "share_of_jobs", Missing.NOT_FOUND.code()));
        }

        private String limit() {
            return "BLS prints no pay of " + (LIMITED.contains(this.year) ? "$115 an hour, $239,200 a year or more."
                    : "a limit or more; the limit of that year was not read.");
        }

        private static String kind(Scope scope, String place) {
            return switch (scope) {
                case NATION -> "nation";
                case METRO -> "metro";
                case NONMETRO -> "nonmetro";
                default -> Set.of("GU", "VI").contains(place) ? "territory" : "state";
            };
        }

        private void sector(String id, Line line, String source) {
            if (this.draft.table("industry").find(id).isEmpty()) {
                this.draft.table("industry")
                    .merge(Map.of("id", id, "naics", line.get("NAICS"), "level", "sector", "source", source), Map.of());
                this.draft.table("industry_name")
                    .merge(Map.of("industry", id, "language", Language.ENGLISH, "name", line.get("NAICS_TITLE"),
                            "source", source), Map.of());
                this.draft.warn("New sector " + id + ", " + line.get("NAICS_TITLE"));
            }
        }

        private static String owners(String code) {
            return switch (code) {
                case "" -> "";
                case "5" -> "private";
                case "1", "2", "3", "123" -> "government";
                default -> "mixed";
            };
        }

    }

}
