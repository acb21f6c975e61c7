package guide.charted.importer.draft;

import java.util.List;

import guide.charted.importer.file.Progress;
import guide.charted.importer.file.Given;

/** Brings one kind of files into a draft. */
@FunctionalInterface
public interface Import {

    /**
     * Merges what the files carry.
     * @throws guide.charted.importer.file.BadFileException if one is not what it should
     * be
     */
    void run(List<Given> files, Draft draft, Progress progress);

}
