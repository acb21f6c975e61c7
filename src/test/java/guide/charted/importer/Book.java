package guide.charted.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import guide.charted.support.DataFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A wage workbook in the layout that BLS publishes, to be filled and changed by a test.
 */
final class Book {

    /** The 32 columns since May 2021. */
    static final List<String> COLUMNS = List.of("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE",
            "I_GROUP", "OWN_CODE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000",
            "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN",
            "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY");

    /** The national columns from May 2012 to May 2018. */
    static final List<String> COLUMNS_2014 = List.of("OCC_CODE", "OCC_TITLE", "OCC_GROUP", "TOT_EMP", "EMP_PRSE",
            "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10",
            "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY");

    static final List<String> TODAY = List.of("00-0000", "11-9111", "15-1211", "29-2072", "29-2099", "29-9021",
            "31-9092", "31-9094", "43-6013");

    final List<String> columns;

    final List<Map<String, Object>> rows = new ArrayList<>();

    Book(List<String> columns) {
        this.columns = columns;
    }

    static Book national() {
        Book book = new Book(COLUMNS);
        TODAY.forEach((soc) -> book.add(soc, "99", "U.S.", "1", "US"));
        return book;
    }

    static Book states() {
        Book book = new Book(COLUMNS);
        DataFile.of("state")
            .rows()
            .forEach((state) -> TODAY
                .forEach((soc) -> book.add(soc, state.get("fips"), state.get("code"), "2", state.get("code"))));
        return book;
    }

    static Book areas(String kind) {
        Book book = new Book(COLUMNS);
        Map<String, String> names = new LinkedHashMap<>();
        DataFile.of("area_name").rows().forEach((name) -> names.put(name.get("area"), name.get("name")));
        DataFile.of("area")
            .rows()
            .stream()
            .filter((area) -> area.is("kind", kind))
            .forEach((area) -> TODAY.forEach((soc) -> book.add(soc, area.get("code"),
                    names.getOrDefault(area.get("code"), ""), kind.equals("metro") ? "4" : "6", "OH")));
        return book;
    }

    Map<String, Object> add(String soc, String area, String title, String type, String state) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.putAll(Map.of("AREA", area, "AREA_TITLE", title, "AREA_TYPE", type, "PRIM_STATE", state, "NAICS", "000000",
                "NAICS_TITLE", "Cross-industry", "I_GROUP", "cross-industry", "OWN_CODE", "1235"));
        row.put("OCC_CODE", soc);
        row.put("O_GROUP", soc.equals("00-0000") ? "total" : "detailed");
        row.put("OCC_GROUP", row.get("O_GROUP"));
        row.put("TOT_EMP", 194_720);
        row.put("LOC_QUOTIENT", 1.07);
        int[] years = { 37_000, 43_490, 51_140, 64_820, 81_150, 56_790 };
        String[] ranks = { "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90", "MEAN" };
        for (int i = 0; i < years.length; i++) {
            row.put("A_" + ranks[i], years[i]);
            row.put("H_" + ranks[i], Math.round(years[i] / 20.80) / 100.0);
        }
        this.rows.add(row);
        return row;
    }

    /** The first row of an occupation. */
    Map<String, Object> row(String soc) {
        return this.rows.stream().filter((row) -> soc.equals(row.get("OCC_CODE"))).findFirst().orElseThrow();
    }

    Path write(Path folder, String name, String sheet) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, sheet);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return file;
    }

    void write(OutputStream out, String sheet) throws IOException {
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            for (int i = 0; i < this.columns.size(); i++) {
                page.value(0, i, this.columns.get(i));
            }
            for (int r = 0; r < this.rows.size(); r++) {
                for (int i = 0; i < this.columns.size(); i++) {
                    Object value = this.rows.get(r).get(this.columns.get(i).toUpperCase(java.util.Locale.ROOT));
                    if (value instanceof Number number) {
                        page.value(r + 1, i, number);
                    }
                    else if (value instanceof String text && text.startsWith("=")) {
                        page.formula(r + 1, i, text.substring(1));
                    }
                    else if (value != null) {
                        page.value(r + 1, i, value.toString());
                    }
                }
            }
            workbook.newWorksheet("Field Descriptions").value(0, 0, "what the columns mean");
        }
    }

    /** A zip around files, as BLS publishes them. */
    static Path zip(Path folder, String name, Path... files) {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(name.replace(".zip", "/") + file.getFileName()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return zip;
    }

    static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
