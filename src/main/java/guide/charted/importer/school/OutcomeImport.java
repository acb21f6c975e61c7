package guide.charted.importer.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.importer.draft.Import;
import guide.charted.importer.file.Progress;
import guide.charted.importer.file.Figures;
import guide.charted.fact.Missing;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/**
 * A list of what programs post about their graduates: the columns stand in
 * docs/importing.md.
 */
public final class OutcomeImport implements Import {

    private static final Layout LIST = Layout.empty()
        .require(List.of("unitid", "institution", "degree", "measure", "share", "cohort", "as_of", "evidence"))
        .allow(List.of("id"));

    private static final Set<String> MEASURES = Set.of("graduation", "employment", "exam-pass", "retention",
            "graduate-satisfaction", "employer-satisfaction");

    private static final int LONGEST_ID = 60;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        for (Given file : files) {
            OwnList list = new OwnList(file, draft);
            list.read(LIST, "posted outcomes", progress, (line) -> merge(line, list, draft));
        }
    }

    private static void merge(Line line, OwnList list, Draft draft) {
        Map<String, String> cells = list.school(line);
        String measure = OwnList.oneOf(line, "measure", MEASURES);
        String id = list.id(line, LONGEST_ID, Ipeds.get(cells, "degree"), measure);
        String asOf = OwnList.text(line, "as_of");
        cells.put("id", id);
        cells.put("measure", measure);
        cells.put("share", share(line));
        cells.put("cohort", OwnList.text(line, "cohort"));
        cells.put("as_of", asOf);
        cells.put("source", list.source(line, "outcome-" + id, Map.of("title",
                Ipeds.get(cells, "institution") + ": posted outcomes", "vintage", asOf, "trust", "medium")));
        draft.table("outcome").merge(cells, Map.of());
    }

    private static String share(Line line) {
        String text = line.get("share");
        if (text.isEmpty()) {
            return Missing.NOT_REPORTED.code();
        }
        if (Missing.ofCode(text).isPresent()) {
            return text;
        }
        BigDecimal share = Figures.number(line, "share");
        if (share.signum() < 0 || share.compareTo(ALL) > 0) {
            throw new BadFileException(line, "share is percent, from 0 to 100, but is " + text);
        }
        return Figures.cell(line, "share", share);
    }

}
