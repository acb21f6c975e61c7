package guide.charted.importer.draft;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.importer.draft.ChangeReport.FileRead;

/**
 * The edition that an import would make of the present one, and what was noticed on the
 * way.
 */
public final class Draft {

    private final EditionFolder folder;

    private final Edition present;

    private final String checkedOn;

    private final Map<String, DraftTable> tables = new LinkedHashMap<>();

    private final List<FileRead> files = new ArrayList<>();

    private final List<String> warnings = new ArrayList<>();

    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * A draft without any change.
     * @param folder the present data
     * @param checkedOn the day of the import, for sources that it adds
     */
    public Draft(EditionFolder folder, String checkedOn) {
        this.folder = folder;
        this.present = folder.edition();
        this.checkedOn = checkedOn;
    }

    public Edition present() {
        return this.present;
    }

    /**
     * The day that the import stands for.
     * @return an ISO date
     */
    public String checkedOn() {
        return this.checkedOn;
    }

    /**
     * The year that the import stands for: no file can be of a later one.
     * @return a calendar year
     */
    public int year() {
        return Integer.parseInt(this.checkedOn.substring(0, 4));
    }

    EditionFolder folder() {
        return this.folder;
    }

    /**
     * A table, read when it is first asked for.
     * @param name such as {@code wage}
     * @return the table to merge into
     */
    public DraftTable table(String name) {
        return this.tables.computeIfAbsent(name, (table) -> DraftTable.read(table,
                new InputStreamReader(this.folder.stream(table + ".csv"), StandardCharsets.UTF_8)));
    }

    Collection<DraftTable> tables() {
        return this.tables.values();
    }

    /**
     * A source, added if the register does not have it.
     * @param id its key
     * @param cells publisher, title, vintage, address and so on
     * @return the key
     */
    public String source(String id, Map<String, String> cells) {
        DraftTable sources = table("source");
        if (sources.find(id).isEmpty()) {
            Map<String, String> row = new LinkedHashMap<>(cells);
            row.put("id", id);
            row.putIfAbsent("checked_on", this.checkedOn);
            sources.merge(row, Map.of());
        }
        return id;
    }

    /**
     * Says what a source now covers.
     * @param id a source of the register
     * @param cells title or vintage
     */
    public void renew(String id, Map<String, String> cells) {
        table("source").find(id).ifPresent((row) -> {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.values().removeIf(String::isEmpty);
            if (!row.entrySet().containsAll(changed.entrySet())) {
                changed.put("id", id);
                changed.put("checked_on", this.checkedOn);
                table("source").merge(changed, Map.of());
            }
        });
    }

    public void read(FileRead file) {
        this.files.add(file);
    }

    public void warn(String words) {
        this.warnings.add(words);
    }

    public void doubt(Doubt.Kind kind, String what) {
        this.doubts.add(new Doubt(kind, what));
    }

    List<FileRead> files() {
        return this.files;
    }

    List<String> warnings() {
        return this.warnings;
    }

    public List<Doubt> doubts() {
        return List.copyOf(this.doubts);
    }

}
