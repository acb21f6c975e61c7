package guide.charted.importer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.data.BadDataException;
import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.data.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a new edition is put: written beside the place, loaded once on trial, then moved
 * there as a whole. Until the move nothing is there; a failure leaves nothing behind.
 */
public final class NewFolder {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path target;

    /**
     * A place.
     * @param target a folder that does not exist yet, or is empty
     */
    public NewFolder(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /**
     * Whether an edition could be put here.
     * @return false if something lies there already
     */
    public boolean isFree() {
        if (!Files.exists(this.target)) {
            return true;
        }
        try (Stream<Path> files = Files.list(this.target)) {
            return files.findAny().isEmpty();
        }
        catch (IOException ex) {
            return false;
        }
    }

    /**
     * Writes, tries and moves.
     * @param draft the edition
     * @param report what changes, kept with it
     * @throws BadDataException if the edition could not be loaded; nothing is left behind
     */
    public void keep(Draft draft, ChangeReport report) {
        Path parent = this.target.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("An edition cannot be put at " + this.target);
        }
        Path beside = null;
        try {
            Files.createDirectories(parent);
            beside = Files.createDirectory(
                    parent.resolve(this.target.getFileName() + ".partial-" + ProcessHandle.current().pid()));
            write(beside, draft, report);
            Trial.of(EditionFolder.at(beside.toUri().toString()));
            Files.deleteIfExists(this.target);
            Files.move(beside, this.target, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            remove(beside);
        }
    }

    private static void write(Path folder, Draft draft, ChangeReport report) throws IOException {
        for (Edition.Table table : draft.present().tables()) {
            Path file = folder.resolve(table.file());
            if (report.tables().stream().anyMatch((change) -> change.table().equals(table.name()))) {
                try (Writer out = Files.newBufferedWriter(file)) {
                    draft.table(table.name()).write(out);
                }
            }
            else {
                try (InputStream in = draft.folder().stream(table.file())) {
                    Files.copy(in, file);
                }
            }
        }
        Files.writeString(folder.resolve("manifest.json"), manifest(draft, report));
        Path changes = Files.createDirectory(folder.resolve("changes"));
        for (Resource earlier : draft.folder().changes("*")) {
            try (InputStream in = earlier.getInputStream()) {
                Files.copy(in, changes.resolve(String.valueOf(earlier.getFilename())));
            }
        }
        Files.writeString(changes.resolve(report.edition() + ".json"), JSON.writeValueAsString(report) + "\n");
        Files.writeString(changes.resolve(report.edition() + ".md"), ReportText.of(report));
    }

    /** In the form of the converter. */
    private static String manifest(Draft draft, ChangeReport report) {
        String tables = draft.present()
            .tables()
            .stream()
            .map((table) -> "    {\"name\": \"" + table.name() + "\", \"rows\": " + rows(table, report) + "}")
            .collect(Collectors.joining(",\n"));
        return "{\n  \"edition\": \"" + report.edition() + "\",\n  \"checkedOn\": \"" + report.checkedOn()
                + "\",\n  \"tables\": [\n" + tables + "\n  ]\n}\n";
    }

    private static int rows(Edition.Table table, ChangeReport report) {
        List<ChangeReport.TableChange> changed = report.tables()
            .stream()
            .filter((change) -> change.table().equals(table.name()))
            .toList();
        return changed.isEmpty() ? table.rows() : changed.getFirst().rowsAfter();
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
