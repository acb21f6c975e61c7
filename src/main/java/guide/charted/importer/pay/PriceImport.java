package guide.charted.importer.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import guide.charted.importer.draft.Import;
import guide.charted.importer.file.Progress;
import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.ChangeReport.FileRead;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * BEA regional price parities, all items: SARPP (states) and MARPP (metropolitan areas);
 * a column a year.
 */
public final class PriceImport implements Import {

    private static final int FIRST = 2008;

    private static final String ALL_ITEMS = "(?i)\\W*(RPPs?|Regional price parities)\\W+All items.*";

    private static final String METRO_TABLE = "MARPP";

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        files.forEach((file) -> new Reading(file, draft).run(progress));
    }

    /** One file. */
    private static final class Reading {

        private final Given file;

        private final Draft draft;

        private final Areas areas;

        private final List<String> years;

        private final Map<String, Line> lines = new LinkedHashMap<>();

        private boolean metro;

        Reading(Given file, Draft draft) {
            if (file.workbook()) {
                throw new BadFileException(file.label(),
                        "price levels are read from the text (csv) that BEA publishes in a zip");
            }
            this.file = file;
            this.draft = draft;
            this.areas = new Areas(draft);
            this.years = IntStream.rangeClosed(FIRST, draft.year()).mapToObj(String::valueOf).toList();
        }

        void run(Progress progress) {
            Layout layout = Layout.empty()
                .require(List.of("GeoFIPS", "TableName", "LineCode", "Description"))
                .allow(this.years)
                .withNotes();
            Given.Ending ending = progress.read(this.file, layout, this::line);
            if (this.lines.isEmpty()) {
                throw new BadFileException(this.file.label(),
                        "none of its lines is the price level of all items of a place");
            }
            if (ending.notes() == 0) {
                this.draft.doubt(Doubt.Kind.CUT, this.file.label() + ": the notes at its foot are missing");
            }
            List<String> carried = this.years.stream().filter(this.lines.values().iterator().next()::has).toList();
            if (carried.isEmpty()) {
                throw new BadFileException(this.file.label(), "no column is a year from " + FIRST + " on");
            }
            String source = source(carried.getFirst(), carried.getLast());
            this.lines.forEach((area, line) -> carried.forEach((year) -> merge(area, year, line, source)));
            this.draft
                .read(new FileRead(this.file.label(),
                        "price levels " + carried.getFirst() + " to " + carried.getLast()
                                + (this.metro ? ", metropolitan areas" : ", states"),
                        ending.lines(), this.lines.size()));
            if (!this.metro) {
                Set<String> absent = new TreeSet<>(this.areas.states());
                absent.removeAll(this.lines.keySet());
                // Price parities have never covered Puerto Rico.
                absent.remove("PR");
                absent.forEach((state) -> this.draft.doubt(Doubt.Kind.STATES, this.file.label() + ": " + state));
            }
        }

        private void line(Line line) {
            if (!line.get("Description").matches(ALL_ITEMS)) {
                return;
            }
            boolean metroLine = line.get("TableName").equalsIgnoreCase(METRO_TABLE);
            if (!this.lines.isEmpty() && metroLine != this.metro) {
                throw new BadFileException(line, "states and metropolitan areas in one file");
            }
            this.metro = metroLine;
            String fips = line.get("GeoFIPS").replaceAll("[\"\\s]", "");
            if (!fips.matches("\\d{5}")) {
                throw new BadFileException(line,
                        "GeoFIPS should have five digits, but is '" + Figures.shortened(fips) + "'");
            }
            String area = this.metro ? fips : state(line, fips);
            if (this.draft.table("area").find(area).isPresent() && this.lines.put(area, line) != null) {
                throw new BadFileException(line, area + " stands twice");
            }
        }

        private String state(Line line, String fips) {
            if (fips.equals("00000")) {
                return "";
            }
            if (!fips.endsWith("000")) {
                throw new BadFileException(line, "GeoFIPS " + fips + " is no state");
            }
            return this.areas.state(new Line(line.file(), line.number(), Map.of("GeoFIPS", fips.substring(0, 2))),
                    "GeoFIPS");
        }

        private void merge(String area, String year, Line line, String source) {
            String text = line.get(year);
            boolean none = text.isEmpty() || text.matches("\\(\\w+\\)");
            this.draft.table("price_parity")
                .merge(Map.of("area", area, "data_year", year, "parity",
                        none ? Missing.NOT_REPORTED.code() : Figures.cell(line, year, Figures.number(line, year)),
                        "source", source), Map.of());
        }

        private String source(String first, String last) {
            String years = first + "-" + last.substring(2);
            return this.draft.source(this.metro ? "bea-rpp-metro-" + years : "bea-rpp-" + years,
                    Map.of("kind", "dataset", "publisher", Publishers.BEA, "title",
                            "Regional Price Parities, all items, table " + (this.metro ? METRO_TABLE : "SARPP")
                                    + ", file " + this.file.name(),
                            "vintage", first + " to " + last, "address",
                            "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
                            "trust", "high", "license", "public domain"));
        }

    }

}
