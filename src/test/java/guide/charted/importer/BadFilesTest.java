package guide.charted.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import guide.charted.support.DataFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files that are damaged, mislabeled, unlikely or made to harm: a clear word, and nothing
 * is written.
 */
class BadFilesTest {

    private static final String NAME = "national_M2026_dl.xlsx";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "books", "packages", "texts", "lists" })
    void isRefusedAndLeavesNothing(String fault, Making making, String reason) throws IOException {
        Imported run = Imported.into(this.folder, making.in(this.folder));
        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(1);
        assertThat(run.err()).contains("Refused, nothing was written").contains(reason);
        assertThat(run.left()).isEmpty();
    }

    static Stream<Arguments> books() {
        return Stream.of(
                book("a figure that is a word", (book) -> book.row("29-2072").put("A_MEAN", "fifty"), "'fifty'"),
                book("a negative number of jobs", (book) -> book.row("29-2072").put("TOT_EMP", -5),
                        "TOT_EMP cannot be -5"),
                book("a number that no column holds", (book) -> book.row("29-2072").put("TOT_EMP", 1e20),
                        "TOT_EMP cannot be"),
                book("more places behind the point than a cent", (book) -> book.row("29-2072").put("H_MEAN", 27.12345),
                        "H_MEAN cannot be"),
                book("a formula instead of a number", (book) -> book.row("29-2072").put("A_MEAN", "=1+1"),
                        "holds a formula"),
                book("a column that is missing", (book) -> book.columns.remove("A_MEDIAN"), "year_median|A_MEDIAN"),
                book("a column that stands twice", (book) -> book.columns.add("A_MEDIAN"),
                        "two columns are called A_MEDIAN"),
                book("an occupation that stands twice",
                        (book) -> book.rows.add(new LinkedHashMap<>(book.row("29-2072"))), "29-2072 stands twice"),
                book("a sheet without any line", (book) -> book.rows.clear(), "none of its lines"),
                book("the main occupation missing", (book) -> book.rows.remove(book.row("29-2072")),
                        "--accept occupations"),
                book("percentiles out of order",
                        (book) -> book.row("29-2072").putAll(Map.of("A_PCT10", 60_000, "H_PCT10", 28.85)),
                        "--accept order"),
                book("pay ten times as high as a year before",
                        (book) -> book.row("29-2072").putAll(Map.of("A_PCT90", 811_500, "H_PCT90", 390.14)),
                        "--accept jump"),
                book("a tenth of the jobs of a year before", (book) -> book.row("29-9021").put("TOT_EMP", 3_000),
                        "29-9021 US 2026 employment: 38100 became 3000"),
                book("columns of pay by the hour and the year shifted",
                        (book) -> book.row("29-2072").putAll(Map.of("H_MEDIAN", 30, "H_PCT25", 25, "H_PCT10", 20)),
                        "--accept hours"),
                book("a kind of area that nobody knows", (book) -> book.row("29-2072").put("AREA_TYPE", "9"),
                        "AREA_TYPE 9 is not known"),
                saved("a year that is not yet", Book.national(), "national_M2031_dl.xlsx", "national_M2031_dl",
                        "--accept year"),
                saved("a name that tells another year than the sheet", Book.national(), NAME, "national_M2025_dl",
                        "different years: [2025, 2026]"),
                saved("no year anywhere", Book.national(), "wages.xlsx", "Sheet1",
                        "neither its sheet nor its name tells the year"),
                saved("a year before the layouts that are read", Book.national(), "national_M2012_dl.xlsx",
                        "national_M2012_dl", "read from May 2014 on"),
                saved("a state missing", without(Book.states(), "OH"), "state_M2026_dl.xlsx", "state_M2026_dl",
                        "--accept states"),
                saved("a state that does not exist", renumbered(Book.states(), "99"), "state_M2026_dl.xlsx",
                        "state_M2026_dl", "AREA 99 is no state"),
                saved("half of the metropolitan areas gone", half(Book.areas("metro")), "MSA_M2026_dl.xlsx",
                        "MSA_M2026_dl", "--accept fewer"));
    }

    static Stream<Arguments> packages() {
        return Stream.of(arguments("a workbook cut in the middle",
                (Making) (folder) -> wages(changed(folder, (bytes) -> half(bytes))), "it may be cut short or damaged"),
                arguments("a workbook with a byte changed",
                        (Making) (folder) -> wages(changed(folder, BadFilesTest::damaged)), "damaged"),
                arguments("an empty file", (Making) (folder) -> wages(changed(folder, (bytes) -> new byte[0])),
                        "is empty"),
                arguments("a web page saved as a workbook",
                        (Making) (folder) -> wages(written(folder, NAME, "<!DOCTYPE html><html><title>403 Forbidden")),
                        "it is a web page"),
                arguments("a text saved as a workbook",
                        (Making) (folder) -> wages(written(folder, NAME, "AREA,OCC_CODE\n99,x\n")), "holds plain text"),
                arguments("a workbook of the old kind",
                        (Making) (folder) -> wages(changed(folder,
                                (bytes) -> new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0 })),
                        "old kind (.xls)"),
                arguments("some other kind of file", (Making) (folder) -> wages(written(folder, NAME, "%PDF-1.7 ...")),
                        "neither a workbook"),
                arguments("a file that is not there", (Making) (folder) -> wages(folder.resolve("absent.xlsx")),
                        "there is no such file"),
                repacked("an external entity in the sheet", SHEET,
                        (xml) -> xml.replaceFirst("<worksheet",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"),
                        "declares a document type"),
                repacked("a billion laughs", "xl/sharedStrings.xml",
                        (xml) -> xml.replaceFirst("<sst",
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst"),
                        "declares a document type"),
                repacked("a sheet in another encoding", SHEET, (xml) -> "\u0000" + xml, "is not XML in UTF-8"),
                repacked("a sheet that is not XML to its end", SHEET, (xml) -> xml.substring(0, xml.length() - 400),
                        "cannot be read as a workbook"),
                repacked("a column beyond the last", SHEET, (xml) -> xml.replace("r=\"A2\"", "r=\"ZZZZZZ2\""),
                        "beyond the last column"),
                repacked("a formula hidden in a cell of text", SHEET,
                        (xml) -> xml.replaceFirst("t=\"s\"><v>", "t=\"s\"><f>HYPERLINK(1)</f><v>"), "holds a formula"),
                repacked("a text that is not in the table", SHEET,
                        (xml) -> xml.replaceFirst("<v>\\d+</v>", "<v>99999999</v>"), "refers to text 99999999"),
                repacked("a text of a number that is none", SHEET,
                        (xml) -> xml.replaceFirst("<v>\\d+</v>", "<v>-1</v>"), "refers to a text that cannot be"),
                repacked("raw text that hides cells", SHEET,
                        (xml) -> xml.replaceFirst("<v>(\\d+)</v>", "<v><![CDATA[$1]]></v>"), "comment or raw text"),
                repacked("an error in a cell", SHEET,
                        (xml) -> xml.replaceFirst("<c r=\"L2\"[^>]*><v>[^<]*</v>", "<c r=\"L2\" t=\"e\"><v>#REF!</v>"),
                        "holds the error"),
                repacked("no sheets at all", "xl/workbook.xml", (xml) -> "<workbook/>", "it has no sheets"),
                packed("a path that leads out of the folder", Map.of("../../evil.xlsx", new byte[] { 1 }),
                        "leads elsewhere"),
                packed("a path from the root", Map.of("/tmp/evil.csv", new byte[] { 1 }), "leads elsewhere"),
                packed("a path of Windows", Map.of("C:\\evil.csv", new byte[] { 1 }), "leads elsewhere"),
                packed("a zip bomb", Map.of("national_M2026_dl.xlsx", new byte[32 << 20]), "may be a zip bomb"),
                packed("a zip of other things", Map.of("readme.txt", new byte[] { 65 }),
                        "none of its files is one to import"),
                packed("a zip of old workbooks", Map.of("national_M2013_dl.xls", new byte[] { 65 }), "old kind (.xls)"),
                packed("thousands of files", many(), "it holds 2500 files"),
                packed("a macro", Map.of("xl/vbaProject.bin", new byte[] { 1 }), "macros"),
                arguments("a huge table of texts", (Making) (folder) -> wages(hugeStrings(folder)),
                        "table of texts is larger"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                directory("a column that is missing", (text) -> text.replaceFirst("INSTNM", "NAME"), "lacks INSTNM"),
                directory("a line with fewer cells", (text) -> text.replaceFirst("\n100724,[^\n]*", "\n100724,Alabama"),
                        "the header has"),
                directory("a line with more cells", (text) -> text.replaceFirst("\n100724,", "\n100724,more,"),
                        "the header has"),
                directory("a school that stands twice", (text) -> text + text.lines().toList().get(1) + "\n",
                        "stands twice"),
                directory("a school number that is none", (text) -> text.replaceFirst("\n100724,", "\n1OO724,"),
                        "UNITID should have six digits"),
                directory("a code that nobody knows", (text) -> text.replaceFirst("\n(100724,.*),1,1,", "\n$1,7,1,"),
                        "ICLEVEL cannot be '7'"),
                directory("a place that is not on Earth", (text) -> text.replaceFirst("-86.295677", "-986.295677"),
                        "LONGITUD cannot be"),
                directory("an open quotation mark", (text) -> text.replaceFirst("\n100724,", "\n100724,\""),
                        "cut short or damaged"),
                directory("binary between the lines", (text) -> text.replaceFirst("\n100724,", "\n100724\u0000,"),
                        "neither a workbook"),
                directory("the lines of one state gone",
                        (text) -> text.lines()
                            .filter((line) -> !line.contains(",OH,"))
                            .reduce("", (a, b) -> a + b + "\n"),
                        "--accept states"),
                directory("half of the schools gone", BadFilesTest::everyThirdLine, "--accept fewer"),
                directory("the end of the file gone",
                        (text) -> text.lines().limit(900).reduce("", (a, b) -> a + b + "\n"), "--accept cut"),
                arguments("a directory named as awards",
                        (Making) (folder) -> new Object[] { "schools", written(folder, "c2025_a.csv", directory()) },
                        "the header lacks CIPCODE, MAJORNUM, AWLEVEL, CTOTALT"),
                arguments("a name without kind and year",
                        (Making) (folder) -> new Object[] { "schools", written(folder, "data.csv", directory()) },
                        "its name is none of"),
                arguments("half of the programs gone",
                        (Making) (folder) -> new Object[] { "schools",
                                written(folder, "c2025_a.csv", everyThirdLine(awards())) },
                        "--accept fewer"),
                arguments("an award level that nobody knows",
                        (Making) (folder) -> new Object[] { "schools",
                                written(folder, "c2025_a.csv",
                                        awards().replaceFirst("51.0707,1,3,", "51.0707,1,33,")) },
                        "AWLEVEL 33 is not known"),
                arguments("a negative number of graduates",
                        (Making) (folder) -> new Object[] { "schools",
                                written(folder, "c2025_a.csv",
                                        awards().replaceFirst("51.0707,1,3,\\d+", "51.0707,1,3,-17")) },
                        "CTOTALT cannot be -17"),
                arguments("price levels without their notes",
                        (Making) (folder) -> new Object[] { "prices",
                                written(folder, "SARPP_STATE_2008_2025.csv", PricesTest.states(false)) },
                        "--accept cut"),
                arguments("price levels with a state missing",
                        (Making) (folder) -> new Object[] { "prices",
                                written(folder, "SARPP_STATE_2008_2025.csv",
                                        PricesTest.states(true).replaceAll("(?m)^\" 39000\".*\n", "")) },
                        "--accept states"));
    }

    static Stream<Arguments> lists() {
        String header = "unitid,institution,state,degree,title,discipline,status,as_of,confidence,note,evidence\n";
        return Stream.of(
                list("a status that nobody knows",
                        header + "133702,FSCJ,FL,associate,HIT,him,yes,2027,high,,https://www.cahiim.org/x\n",
                        "status should be one of accredited, candidacy"),
                list("a status without a page it rests on",
                        header + "133702,FSCJ,FL,associate,HIT,him,accredited,2027,high,,\n", "evidence is empty"),
                list("a page that is no address",
                        header + "133702,FSCJ,FL,associate,HIT,him,accredited,2027,high,,javascript:x\n",
                        "evidence is no web address"),
                list("words too long for their column",
                        header + "133702,FSCJ,FL,associate,HIT,him,accredited,2027,high," + "x".repeat(601)
                                + ",https://www.cahiim.org/x\n",
                        "accreditation.csv, line"),
                list("a list whose last line has no end",
                        header + "133702,FSCJ,FL,associate,HIT,him,accredited,2027,high,,https://www.cahi",
                        "--accept cut"));
    }

    private static Arguments book(String fault, Consumer<Book> change, String reason) {
        return arguments(fault, (Making) (folder) -> {
            Book book = Book.national();
            Book changed = new Book(new ArrayList<>(book.columns));
            changed.rows.addAll(book.rows);
            change.accept(changed);
            // Ten times the jobs of a year before, as every occupation has the same
            // number here.
            realistic(changed);
            return wages(changed.write(folder, NAME, "national_M2026_dl"));
        }, reason.contains("|") ? reason.substring(reason.indexOf('|') + 1) : reason);
    }

    private static void realistic(Book book) {
        DataFile wages = DataFile.of("wage");
        book.rows.forEach((row) -> {
            if (Integer.valueOf(194_720).equals(row.get("TOT_EMP"))) {
                wages.rows()
                    .stream()
                    .filter((wage) -> wage.is("area", "US") && wage.is("data_year", "2025")
                            && wage.is("soc", (String) row.get("OCC_CODE")))
                    .forEach((wage) -> row.put("TOT_EMP", wage.number("employment")));
            }
        });
    }

    private static Arguments saved(String fault, Book book, String name, String sheet, String reason) {
        return arguments(fault, (Making) (folder) -> wages(book.write(folder, name, sheet)), reason);
    }

    private static Book without(Book book, String state) {
        book.rows.removeIf((row) -> state.equals(row.get("AREA_TITLE")));
        return book;
    }

    private static Book renumbered(Book book, String area) {
        book.rows.stream().filter((row) -> "OH".equals(row.get("AREA_TITLE"))).forEach((row) -> row.put("AREA", area));
        return book;
    }

    private static Book half(Book book) {
        List<Map<String, Object>> some = book.rows.subList(0, book.rows.size() / 3);
        Book less = new Book(book.columns);
        less.rows.addAll(some);
        return less;
    }

    private static Arguments repacked(String fault, String entry, UnaryOperator<String> change, String reason) {
        return arguments(fault, (Making) (folder) -> {
            Path good = Book.national().write(folder, "good.xlsx", "national_M2026_dl");
            Path bad = folder.resolve(NAME);
            try (ZipFile zip = new ZipFile(good.toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bad))) {
                for (ZipEntry one : Collections.list(zip.entries())) {
                    out.putNextEntry(new ZipEntry(one.getName()));
                    try (InputStream in = zip.getInputStream(one)) {
                        byte[] bytes = in.readAllBytes();
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        boolean this_ = one.getName().equals(entry);
                        if (this_ && change.apply(text).equals(text)) {
                            throw new AssertionError("nothing to change in " + text.substring(0, 600));
                        }
                        out.write(this_ ? change.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
                    }
                    out.closeEntry();
                }
            }
            return wages(bad);
        }, reason);
    }

    private static Arguments packed(String fault, Map<String, byte[]> files, String reason) {
        return arguments(fault, (Making) (folder) -> {
            Path zip = folder.resolve("oesm26nat.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(file.getKey()));
                    out.write(file.getValue());
                    out.closeEntry();
                }
            }
            return wages(zip);
        }, reason);
    }

    private static Map<String, byte[]> many() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 2500; i++) {
            files.put(i + ".csv", new byte[0]);
        }
        return files;
    }

    private static Path hugeStrings(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write("<sst>".getBytes(StandardCharsets.UTF_8));
            byte[] text = ("<si><t>" + "x".repeat(10_000) + "</t></si>").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 7_000; i++) {
                out.write(text);
            }
            out.closeEntry();
        }
        return file;
    }

    private static Path changed(Path folder, UnaryOperator<byte[]> change) throws IOException {
        Path file = Book.national().write(folder, NAME, "national_M2026_dl");
        return Files.write(file, change.apply(Files.readAllBytes(file)));
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] damaged(byte[] bytes) {
        bytes[bytes.length / 2] ^= 0x55;
        return bytes;
    }

    private static Path written(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Object[] wages(Path file) {
        return new Object[] { "wages", file };
    }

    private static Arguments directory(String fault, UnaryOperator<String> change, String reason) {
        return arguments(fault,
                (Making) (
                        folder) -> new Object[] { "schools", written(folder, "hd2025.csv", change.apply(directory())) },
                reason);
    }

    private static Arguments list(String fault, String text, String reason) {
        return arguments(fault,
                (Making) (folder) -> new Object[] { "accreditation", written(folder, "cahiim.csv", text) }, reason);
    }

    private static String everyThirdLine(String text) {
        List<String> lines = text.lines().toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || i % 3 == 0 || i == lines.size() - 1) {
                out.writeBytes((lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String directory() {
        return SchoolFiles.directory();
    }

    private static String awards() {
        return SchoolFiles.awards("7");
    }

    /** Makes the files of a case and names them on a command line. */
    @FunctionalInterface
    interface Making {

        Object[] in(Path folder) throws IOException;

    }

}
