package guide.charted.importer.pay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * BLS Employment Projections, table 1.2. The years stand in the headers and change each
 * round.
 */
public final class OutlookImport implements Import {

    private static final String OFFICIAL = "official-file";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * Levels are rounded to a hundred jobs, so their difference may be off by two
     * hundred.
     */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(200);

    private static final Pattern LEVEL = Pattern.compile("Employment, (\\d{4})", Pattern.CASE_INSENSITIVE);

    private static final Layout TABLE = Layout.empty()
        .onSheet("Table 1\\.2")
        .require("code", "\\d{4} National Employment Matrix code");

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        for (Given file : files) {
            if (!file.workbook()) {
                throw new BadFileException(file.label(), "projections are read from the workbook occupation.xlsx");
            }
            read(file, draft, progress);
        }
    }

    private static void read(Given file, Draft draft, Progress progress) {
        Round round = round(file, draft);
        String range = "\\d{4}\\W{1,3}\\d{2,4}";
        Layout layout = TABLE.require("type", "Occupation type")
            .require("base_jobs", "Employment, " + round.base())
            .require("target_jobs", "Employment, " + round.target())
            .require("new_jobs", "Employment change, numeric, " + range)
            .require("growth", "Employment change, percent, " + range)
            .require("openings", "Occupational openings, " + range + " annual average")
            .require("entry_education", "Typical education needed for entry");
        Set<String> found = new TreeSet<>();
        Given.Ending ending = progress.read(file, layout, (line) -> {
            String code = line.get("code");
            String type = code.equals("00-0000") ? "summary" : "line item";
            if (draft.table("occupation").find(code).isPresent() && line.get("type").equalsIgnoreCase(type)) {
                if (!found.add(code)) {
                    throw new BadFileException(line, code + " stands twice");
                }
                merge(line, round, draft);
            }
        });
        if (found.isEmpty()) {
            throw new BadFileException(file.label(), "none of its lines is about an occupation of this guide");
        }
        draft.read(new FileRead(file.label(), "projections " + round.name(), ending.lines(), found.size()));
        absent(file, draft, found);
        String newest = "a round each year; newest read " + round.name();
        draft.table("source")
            .find("bls-ep")
            .filter((row) -> row.getOrDefault("vintage", "").compareTo(newest) < 0)
            .ifPresent((row) -> draft.renew("bls-ep", Map.of("vintage", newest)));
    }

    private static Round round(Given file, Draft draft) {
        Set<Integer> years = new TreeSet<>();
        for (String header : file.headers(TABLE)) {
            Matcher level = LEVEL.matcher(header);
            if (level.matches()) {
                years.add(Integer.valueOf(level.group(1)));
            }
        }
        if (years.size() != 2) {
            throw new BadFileException(file.label(), "the header should name jobs of two years, but names " + years);
        }
        List<Integer> both = List.copyOf(years);
        Round round = new Round(both.getFirst(), both.getLast());
        if (round.target() != round.base() + 10) {
            throw new BadFileException(file.label(), "a round spans ten years, not " + years);
        }
        if (round.base() > draft.year()) {
            draft.doubt(Doubt.Kind.YEAR, file.label() + ": " + round.base() + " has not been yet");
        }
        return round;
    }

    private static void merge(Line line, Round round, Draft draft) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("soc", line.get("code"));
        cells.put("round", round.name());
        cells.put("base_year", String.valueOf(round.base()));
        cells.put("target_year", String.valueOf(round.target()));
        for (String column : List.of("base_jobs", "target_jobs", "new_jobs", "openings")) {
            cells.put(column, cell(line, column, THOUSAND));
        }
        cells.put("growth", cell(line, "growth", BigDecimal.ONE));
        String education = line.get("entry_education");
        cells.put("entry_education", isDash(education) ? "" : education);
        Map<String, String> present = draft.table("projection").find(line.get("code"), round.name()).orElse(Map.of());
        if (!present.getOrDefault("reading", "").equals(OFFICIAL)) {
            cells.put("reading", OFFICIAL);
            cells.put("note", "");
            cells.put("source", source(round, draft));
        }
        draft.table("projection").merge(cells, Map.of());
        if (cells.values().stream().noneMatch((cell) -> Missing.ofCode(cell).isPresent())) {
            BigDecimal change = Figures.number(line, "target_jobs").subtract(Figures.number(line, "base_jobs"));
            if (change.subtract(Figures.number(line, "new_jobs")).abs().multiply(THOUSAND).compareTo(ROUNDING) > 0) {
                draft.warn(
                        line.get("code") + " " + round.name() + ": the change is not the difference of the two levels");
            }
        }
    }

    /** A dash says that there is no such figure. */
    private static String cell(Line line, String column, BigDecimal unit) {
        return isDash(line.get(column)) ? Missing.NOT_APPLICABLE.code()
                : Figures.cell(line, column, Figures.number(line, column).multiply(unit));
    }

    private static boolean isDash(String text) {
        return text.matches("[-\u2013\u2014]");
    }

    private static String source(Round round, Draft draft) {
        return draft.source("bls-ep-" + round.name(),
                Map.of("kind", "dataset", "publisher", Publishers.BLS, "title",
                        "Employment Projections " + round.name() + ", Table 1.2 in occupation.xlsx", "vintage",
                        round.name(), "address", "https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx", "trust",
                        "high", "license", "public domain"));
    }

    private static void absent(Given file, Draft draft, Set<String> found) {
        draft.table("occupation").rows().forEach((row) -> {
            String soc = row.getOrDefault("soc", "");
            if (row.getOrDefault("last_year", "").isEmpty() && !found.contains(soc)) {
                draft.doubt(Doubt.Kind.OCCUPATIONS, file.label() + ": " + soc);
            }
        });
    }

    /**
     * Ten years.
     */
    private record Round(int base, int target) {

        String name() {
            return "%d-%02d".formatted(this.base, this.target % 100);
        }
    }

}
