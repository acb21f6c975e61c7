package guide.charted.importer.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.fact.Language;
import guide.charted.importer.file.Figures;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.draft.DraftTable;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Line;

/**
 * Codes of areas in official files as codes of ours; new areas are added with their names
 * and states.
 */
final class Areas {

    private final Draft draft;

    private final Map<String, String> codes = new LinkedHashMap<>(Map.of("66", "GU", "78", "VI"));

    private final Set<String> states = new LinkedHashSet<>();

    private final Set<String> named = new LinkedHashSet<>();

    Areas(Draft draft) {
        this.draft = draft;
        draft.table("state").rows().forEach((row) -> {
            this.codes.put(row.getOrDefault("fips", ""), row.getOrDefault("code", ""));
            this.states.add(row.getOrDefault("code", ""));
        });
    }

    Set<String> states() {
        return this.states;
    }

    /** Two-digit FIPS codes are postal codes here; other codes keep all their digits. */
    String state(Line line, String column) {
        String fips = padded(line, column, 2);
        String code = this.codes.get(fips);
        if (code == null) {
            throw new BadFileException(line, column + " " + fips + " is no state or territory");
        }
        return code;
    }

    String padded(Line line, String column, int digits) {
        String text = line.get(column);
        if (!text.matches("\\d{1," + digits + "}")) {
            throw new BadFileException(line,
                    column + " should be a code of " + digits + " digits, but is '" + Figures.shortened(text) + "'");
        }
        return "0".repeat(digits - text.length()) + text;
    }

    /** Makes sure that the area is there, under the name it has in this file. */
    void add(String code, String kind, String name, String mainState, String source) {
        if (!this.named.add(code)) {
            return;
        }
        DraftTable areas = this.draft.table("area");
        if (areas.find(code).isEmpty()) {
            areas.merge(Map.of("code", code, "kind", kind, "source", source), Map.of());
            List<String> found = statesOf(name, mainState);
            for (int i = 0; i < found.size(); i++) {
                this.draft.table("area_state")
                    .merge(Map.of("area", code, "state", found.get(i), "position", String.valueOf(i + 1), "source",
                            source), Map.of());
            }
            this.draft.warn("New area " + code + ", " + name + ": it has no point on the map yet");
        }
        if (!name.isEmpty() && (kind.equals("metro") || kind.equals("nonmetro")
                || this.draft.table("area_name").find(code, Language.ENGLISH).isEmpty())) {
            this.draft.table("area_name")
                .merge(Map.of("area", code, "language", Language.ENGLISH, "name", name), Map.of("source", source));
        }
    }

    /**
     * The main state first, then the others that the name of a metropolitan area ends
     * with.
     */
    private List<String> statesOf(String name, String mainState) {
        Set<String> found = new LinkedHashSet<>();
        List<String> named = new ArrayList<>(List.of(mainState));
        int comma = name.lastIndexOf(", ");
        if (comma >= 0) {
            named.addAll(List.of(name.substring(comma + 2).split("[- ]")));
        }
        named.stream().filter(this.states::contains).forEach(found::add);
        return List.copyOf(found);
    }

}
