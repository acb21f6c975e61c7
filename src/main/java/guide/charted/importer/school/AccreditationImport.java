package guide.charted.importer.school;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.importer.draft.Import;
import guide.charted.importer.file.Progress;
import guide.charted.importer.file.Figures;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * A list of CAHIIM statuses, as whoever keeps the guide has gathered it: the columns
 * stand in docs/importing.md.
 */
public final class AccreditationImport implements Import {

    private static final Layout LIST = Layout.empty()
        .require(List.of("unitid", "institution", "state", "degree", "title", "discipline", "status", "as_of",
                "confidence", "note", "evidence"))
        .allow(List.of("id", "programs"));

    private static final int LONGEST_ID = 30;

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        for (Given file : files) {
            OwnList list = new OwnList(file, draft);
            list.read(LIST, "CAHIIM statuses", progress, (line) -> merge(line, list, draft));
        }
    }

    private static void merge(Line line, OwnList list, Draft draft) {
        Map<String, String> cells = list.school(line);
        String state = line.get("state");
        if (draft.table("state").find(state).isEmpty()) {
            throw new BadFileException(line, "state '" + Figures.shortened(state) + "' is not known");
        }
        String id = list.id(line, LONGEST_ID, Ipeds.get(cells, "degree"));
        String confidence = OwnList.oneOf(line, "confidence", Set.of("high", "medium", "low"));
        String asOf = OwnList.text(line, "as_of");
        String status = OwnList.oneOf(line, "status", Set.of("accredited", "candidacy", "unknown", "none-stated"));
        cells.put("id", id);
        cells.put("state", state);
        cells.put("title", Names.squeeze(line.get("title")));
        cells.put("discipline", OwnList.oneOf(line, "discipline", Set.of("him", "hi", "other", "unknown")));
        // A page that states nothing leaves the status unknown; it is never "not
        // accredited".
        cells.put("status", status.equals("none-stated") ? "unknown" : status);
        cells.put("as_of", asOf);
        cells.put("confidence", confidence);
        cells.put("note", Names.squeeze(line.get("note")));
        String school = Ipeds.get(cells, "institution");
        cells.put("source", list.source(line, "cahiim-" + id,
                Map.of("title", school + ": CAHIIM status", "vintage", asOf, "trust", confidence)));
        draft.table("accreditation").merge(cells, Map.of());
        if (line.has("programs")) {
            programs(line, id, Ipeds.get(cells, "source"), draft);
        }
    }

    /**
     * The programs that the status belongs to; where none is named it is shown on the
     * school only.
     */
    private static void programs(Line line, String id, String source, Draft draft) {
        List<String> programs = Arrays.stream(line.get("programs").split("[|; ]+"))
            .filter((one) -> !one.isEmpty())
            .toList();
        draft.table("accreditation_program")
            .remove((row) -> Ipeds.get(row, "accreditation").equals(id)
                    && !programs.contains(Ipeds.get(row, "program")));
        for (String program : programs) {
            if (draft.table("program").find(program).isEmpty()) {
                throw new BadFileException(line, "the guide has no program " + Figures.shortened(program));
            }
            draft.table("accreditation_program")
                .merge(Map.of("accreditation", id, "program", program, "source", source), Map.of());
        }
    }

}
