package guide.charted.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.importer.draft.ChangeReport;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What each edition changed, as the importer reported it. */
@Component
class Changes {

    static final String PATH = DataTable.PATH + "/changes";

    private final List<EditionChange> all;

    Changes(EditionFolder folder, Edition edition, DataTables tables) {
        List<ChangeReport> reports = folder.changes("*.json")
            .stream()
            .map(Changes::read)
            .sorted(Comparator.comparing(ChangeReport::edition).reversed())
            .toList();
        List<EditionChange> changes = new ArrayList<>(
                reports.stream().map((report) -> EditionChange.of(report, tables)).toList());
        changes.add(reports.isEmpty() ? EditionChange.first(edition.name(), edition.checkedOn())
                : EditionChange.first(reports.getLast().from(), null));
        this.all = List.copyOf(changes);
    }

    /**
     * Every edition that the data know of.
     * @return the newest first; the last one is the beginning
     */
    List<EditionChange> all() {
        return this.all;
    }

    /** The day of the newest change. */
    LocalDate newest(LocalDate otherwise) {
        return this.all.getFirst().made().orElse(otherwise);
    }

    private static ChangeReport read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return JsonMapper.shared().readValue(in, ChangeReport.class);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
