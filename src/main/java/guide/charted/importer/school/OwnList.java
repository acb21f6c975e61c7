package guide.charted.importer.school;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import guide.charted.importer.file.Progress;
import guide.charted.importer.file.Figures;
import guide.charted.importer.draft.ChangeReport.FileRead;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * What the lists that an operator writes have in common: a line is about a school and a
 * degree, and rests on a page.
 */
final class OwnList {

    private static final String CAHIIM = "Commission on Accreditation for Health Informatics and Information Management Education (CAHIIM)";

    private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");

    private final Given file;

    private final Draft draft;

    private final Set<String> ids = new HashSet<>();

    OwnList(Given file, Draft draft) {
        if (file.workbook()) {
            throw new BadFileException(file.label(),
                    "this list is read from text with commas (.csv), not from a workbook");
        }
        this.file = file;
        this.draft = draft;
    }

    void read(Layout layout, String words, Progress progress, Consumer<Line> lines) {
        Given.Ending ending = progress.read(this.file, layout, lines);
        if (ending.open()) {
            this.draft.doubt(Doubt.Kind.CUT, this.file.label() + ": its last line has no end");
        }
        this.draft.read(new FileRead(this.file.label(), words, ending.lines(), this.ids.size()));
    }

    /** School, place and degree of a line. */
    Map<String, String> school(Line line) {
        Map<String, String> cells = new HashMap<>();
        String unitid = line.get("unitid");
        if (!unitid.isEmpty() && !unitid.matches("\\d{6}")) {
            throw new BadFileException(line,
                    "unitid should have six digits, but is '" + Figures.shortened(unitid) + "'");
        }
        if (!unitid.isEmpty() && this.draft.table("institution").find(unitid).isEmpty()) {
            this.draft.warn(line.file() + ", line " + line.number() + ": the guide has no school " + unitid
                    + "; it is kept without a link to one");
            unitid = "";
        }
        cells.put("unitid", unitid);
        cells.put("institution", text(line, "institution"));
        cells.put("degree", oneOf(line, "degree", Set.copyOf(Ipeds.DEGREES.values())));
        return cells;
    }

    /**
     * The key in the list, or one made of school, degree and more; it must be the only
     * one.
     */
    String id(Line line, int longest, String... more) {
        String id = line.get("id");
        if (id.isEmpty()) {
            String ending = String.join("-", more);
            String unitid = line.get("unitid");
            id = (unitid.isEmpty() ? slug(line.get("institution"), longest - 1 - ending.length()) : unitid) + "-"
                    + ending;
        }
        if (!id.matches("[a-z0-9-]{1," + longest + "}")) {
            throw new BadFileException(line, "id should be lower-case letters, digits and hyphens, at most " + longest
                    + ", but is '" + Figures.shortened(id) + "'");
        }
        if (!this.ids.add(id)) {
            throw new BadFileException(line, id + " stands twice; give each line an id of its own in a column id");
        }
        return id;
    }

    static String slug(String name, int longest) {
        String slug = WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        while (slug.length() > longest && slug.contains("-")) {
            slug = slug.substring(0, slug.lastIndexOf('-'));
        }
        return slug;
    }

    static String text(Line line, String column) {
        if (line.get(column).isEmpty()) {
            throw new BadFileException(line, column + " is empty");
        }
        return Names.squeeze(line.get(column));
    }

    static String oneOf(Line line, String column, Set<String> words) {
        String word = line.get(column).toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new BadFileException(line, column + " should be one of " + String.join(", ", new TreeSet<>(words))
                    + ", but is '" + Figures.shortened(word) + "'");
        }
        return word;
    }

    /**
     * The page that a line rests on, as a source. A new page about the same thing is
     * another source.
     */
    String source(Line line, String base, Map<String, String> cells) {
        String address = Names.address(text(line, "evidence"));
        String host = host(line, address);
        boolean cahiim = host.equals("cahiim.org") || host.endsWith(".cahiim.org");
        Map<String, String> source = new HashMap<>(cells);
        source.put("kind", cahiim ? "official" : "college");
        source.put("publisher", cahiim ? CAHIIM : text(line, "institution"));
        source.put("address", address);
        String id = base;
        for (int i = 2; !isFree(id, address); i++) {
            id = base + "-" + i;
        }
        return this.draft.source(id, source);
    }

    private boolean isFree(String id, String address) {
        return this.draft.table("source").find(id).map((row) -> Ipeds.get(row, "address").equals(address)).orElse(true);
    }

    private static String host(Line line, String address) {
        try {
            String host = new URI(address).getHost();
            if (host == null || !host.contains(".")) {
                throw new BadFileException(line, "evidence is no web address: '" + Figures.shortened(address) + "'");
            }
            return host.toLowerCase(Locale.ROOT);
        }
        catch (URISyntaxException ex) {
            throw new BadFileException(line, "evidence is no web address: '" + Figures.shortened(address) + "'");
        }
    }

}
