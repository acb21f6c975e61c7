package guide.charted.importer.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.draft.DraftTable;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;
import guide.charted.place.AlbersUsa;

/** HD: names, addresses, places and kinds of schools. */
final class Directory implements SchoolLines {

    private static final Map<String, String> CONTROLS = Map.of("1", "public", "2", "nonprofit", "3", "for-profit");

    private static final Map<String, String> LEVELS = Map.of("1", "four-year", "2", "two-year", "3", "under-two-year");

    private final Draft draft;

    private final Map<String, Line> others;

    private final SchoolCoverage coverage;

    private final Set<String> known;

    private final Set<String> states = new TreeSet<>();

    private long used;

    /**
     * @param others gets the lines of schools that the guide does not have, in case a new
     * program makes one of them a school of the guide
     */
    Directory(Draft draft, Map<String, Line> others) {
        this.draft = draft;
        this.others = others;
        this.coverage = new SchoolCoverage(draft);
        this.known = Ipeds.schools(draft.table("institution"), "unitid");
    }

    @Override
    public void line(Line line) {
        String unitid = Ipeds.unitid(line);
        this.coverage.sawOnly(line, unitid);
        this.states.add(line.get("STABBR"));
        if (this.known.contains(unitid)) {
            merge(line, this.draft);
            this.used++;
            if (line.has("CYACTIVE") && !line.get("CYACTIVE").equals("1")) {
                this.draft.warn(unitid + ", " + line.get("INSTNM") + ", was no longer active in that year");
            }
        }
        else {
            this.others.put(unitid, line);
        }
    }

    static void merge(Line line, Draft draft) {
        String unitid = Ipeds.unitid(line);
        DraftTable schools = draft.table("institution");
        Map<String, String> before = schools.find(unitid).orElse(Map.of());
        Map<String, String> cells = cells(line, unitid);
        schools.merge(cells, fresh());
        boolean moved = !Ipeds.get(before, "latitude").equals(cells.get("latitude"))
                || !Ipeds.get(before, "longitude").equals(cells.get("longitude"));
        if (moved) {
            AlbersUsa
                .project(Ipeds.get(cells, "state"), Double.parseDouble(Ipeds.get(cells, "latitude")),
                        Double.parseDouble(Ipeds.get(cells, "longitude")))
                .ifPresent((spot) -> draft.table("school_point")
                    .merge(Map.of("unitid", unitid, "x", spot.x(), "y", spot.y(), "source", Ipeds.SOURCE), Map.of()));
        }
    }

    private static Map<String, String> cells(Line line, String unitid) {
        String name = Names.squeeze(line.get("INSTNM"));
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("unitid", unitid);
        cells.put("name", name);
        if (line.has("IALIAS")) {
            cells.put("alias", Names.aliases(line.get("IALIAS"), line.get("INSTNM")));
        }
        cells.put("address", Names.squeeze(line.get("ADDR")));
        cells.put("city", Names.squeeze(line.get("CITY")));
        cells.put("state", line.get("STABBR"));
        cells.put("zip", line.get("ZIP"));
        cells.put("latitude", place(line, "LATITUDE", -90, 90));
        cells.put("longitude", place(line, "LONGITUD", -180, 180));
        cells.put("control", coded(line, "CONTROL", CONTROLS));
        cells.put("level", coded(line, "ICLEVEL", LEVELS));
        cells.put("website", Names.address(line.get("WEBADDR")));
        cells.put("price_calculator", Names.address(line.get("NPRICURL")));
        Map.of("admissions_page", "ADMINURL", "aid_page", "FAIDURL").forEach((ours, theirs) -> {
            if (line.has(theirs)) {
                cells.put(ours, Names.address(line.get(theirs)));
            }
        });
        return cells;
    }

    private static String coded(Line line, String column, Map<String, String> codes) {
        String word = codes.get(line.get(column));
        if (word == null) {
            throw new BadFileException(line, column + " cannot be '" + Figures.shortened(line.get(column)) + "'");
        }
        return word;
    }

    private static String place(Line line, String column, int low, int high) {
        double degrees = Figures.number(line, column).doubleValue();
        if (degrees < low || degrees > high) {
            throw new BadFileException(line, column + " cannot be " + line.get(column));
        }
        return line.get(column);
    }

    /** What the directory does not say about a new school. */
    private static Map<String, String> fresh() {
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String column : new String[] { "tuition_in_district", "tuition_in_state", "tuition_out_of_state", "books",
                "net_price", "graduation_rate", "enrollment" }) {
            fresh.put(column, Missing.NOT_COLLECTED.code());
        }
        fresh.put("fully_online", "false");
        fresh.put("source", Ipeds.SOURCE);
        fresh.put("net_price_source", "ed-scorecard");
        return fresh;
    }

    @Override
    public long used() {
        return this.used;
    }

    @Override
    public void end(String label, Given.Ending ending) {
        this.coverage.check(label, ending, this.known, false);
        this.draft.table("institution")
            .rows()
            .stream()
            .map((row) -> Ipeds.get(row, "state"))
            .distinct()
            .filter((state) -> !this.states.contains(state))
            .forEach((state) -> this.draft.doubt(Doubt.Kind.STATES, label + ": " + state));
    }

}
