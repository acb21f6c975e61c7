package guide.charted.importer;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import guide.charted.data.BadDataException;
import guide.charted.data.EditionFolder;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.draft.Finished;
import guide.charted.importer.draft.NewFolder;
import guide.charted.importer.draft.ReportText;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Inbox;
import guide.charted.importer.file.Progress;

import org.springframework.boot.logging.LoggingSystem;

/** {@code java -jar charted.jar import …}: makes a new edition from official files. */
public final class ImportCommand {

    private static final int DONE = 0;

    private static final int REFUSED = 1;

    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;

    private final PrintStream err;

    /**
     * A command that talks to these.
     * @param out gets the change report
     * @param err gets progress and refusals
     */
    public ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs on the console.
     * @param arguments what follows the word {@code import}
     * @return the exit code
     */
    public static int onConsole(List<String> arguments) {
        LoggingSystem.get(ImportCommand.class.getClassLoader()).beforeInitialize();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new ImportCommand(out, err).run(arguments, LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * Runs.
     * @param arguments kinds, files and options
     * @param today the day of the import
     * @return 0 when done, 1 when refused, 2 when the arguments are not understood
     */
    public int run(List<String> arguments, LocalDate today) {
        try {
            return run(Order.of(arguments, today));
        }
        catch (Order.UsageException ex) {
            this.err.println("import: " + ex.getMessage());
            this.err.println();
            this.err.print(Order.usage());
            return NOT_UNDERSTOOD;
        }
        catch (BadFileException | BadDataException ex) {
            return refused(String.valueOf(ex.getMessage()));
        }
        catch (UncheckedIOException ex) {
            return refused("a file could not be read or written (" + ex.getMessage() + ")");
        }
    }

    private int run(Order order) {
        Instant start = Instant.now();
        Path into = order.into();
        if (into != null && !new NewFolder(into).isFree()) {
            return refused(into + " is not empty; an import never writes over data that are there");
        }
        Draft draft = new Draft(EditionFolder.at(order.from()), order.checkedOn().toString());
        if (draft.present().name().equals(order.edition()) && !order.dryRun()) {
            return refused(
                    "the present data are edition " + order.edition() + " already; give the new one another name");
        }
        try (Inbox inbox = new Inbox()) {
            Progress progress = new Progress(this.err);
            order.files().forEach((kind, paths) -> {
                progress.say("Reading " + kind.code());
                kind.work().run(open(inbox, kind, paths), draft, progress);
            });
        }
        Finished finished = Finished.of(draft, order.edition(), order.checkedOn().toString(), order.accepted());
        this.out.print(ReportText.of(finished.report()));
        if (!finished.refused().isEmpty()) {
            ReportText.of(finished.refused()).forEach(this.err::println);
            return refused("the files hold something doubtful. Look at it; if it is right, import again with --accept "
                    + String.join(",",
                            finished.refused().stream().map((doubt) -> doubt.kind().code()).distinct().toList()));
        }
        if (!order.dryRun() && into != null) {
            progress("Trying the new edition");
            new NewFolder(into).keep(draft, finished.report());
            this.err.println("Edition " + order.edition() + " lies in " + into + ". Serve it with --charted.data="
                    + into.toAbsolutePath().normalize().toUri());
        }
        this.err.printf(Locale.ROOT, "Took %.1f seconds.%n",
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
        return DONE;
    }

    private void progress(String words) {
        new Progress(this.err).say(words);
    }

    private static List<Given> open(Inbox inbox, Kind kind, List<Path> paths) {
        List<Given> files = new ArrayList<>();
        paths.forEach((path) -> files.addAll(inbox.open(path, kind::wants)));
        return files;
    }

    private int refused(String reason) {
        this.err.println("Refused, nothing was written: " + reason);
        return REFUSED;
    }

}
