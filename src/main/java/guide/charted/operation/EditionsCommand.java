package guide.charted.operation;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;

import guide.charted.data.BadDataException;
import guide.charted.data.Edition;
import guide.charted.data.EditionFolder;
import guide.charted.data.Trial;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;

/** {@code java -jar charted.jar editions …}: lists, checks and drops editions. */
public final class EditionsCommand {

    private static final int DONE = 0;

    private static final int REFUSED = 1;

    private static final int NOT_UNDERSTOOD = 2;

    private static final String FORCE = "--force";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final String USAGE = """
            Lists, checks and drops editions of the data.

              java -jar charted.jar editions list
              java -jar charted.jar editions check FOLDER
              java -jar charted.jar editions drop NAME [--force]

            list and drop ask the database of the guide's own settings: add --spring.profiles.active=postgres.
            check loads the edition in a folder into a database in memory, under every rule.
            NAME is a schema of the list (edition_…), or an edition of which there is one (2026-11).
            An edition in use, and the newest one, are dropped with --force only.

            Ends with 0 when done, 1 when refused (nothing is changed), 2 when the command is not understood.
            """;

    private final PrintStream out;

    private final PrintStream err;

    EditionsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs on the console.
     * @param arguments what follows the word {@code editions}
     * @return the exit code
     */
    public static int onConsole(List<String> arguments) {
        LoggingSystem.get(EditionsCommand.class.getClassLoader()).beforeInitialize();
        return new EditionsCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8))
            .run(arguments);
    }

    int run(List<String> arguments) {
        List<String> words = arguments.stream().filter((word) -> !word.startsWith("--")).toList();
        List<String> settings = arguments.stream()
            .filter((word) -> word.startsWith("--") && !word.equals(FORCE))
            .toList();
        try {
            return switch (String.join(" ", words.stream().limit(1).toList()) + words.size()) {
                case "list1" -> inDatabase(settings, this::list);
                case "check2" -> check(words.getLast());
                case "drop2" ->
                    inDatabase(settings, (editions) -> drop(words.getLast(), arguments.contains(FORCE), editions));
                default -> {
                    this.err.print(USAGE);
                    yield NOT_UNDERSTOOD;
                }
            };
        }
        catch (BadDataException ex) {
            return refused("The edition cannot be served. " + ex.getMessage());
        }
        catch (DataAccessException ex) {
            return refused("The database: " + ex.getMostSpecificCause().getMessage());
        }
        catch (UncheckedIOException ex) {
            return refused("A file cannot be read: " + ex.getMessage());
        }
    }

    private static int inDatabase(List<String> settings, ToIntFunction<StoredEditions> work) {
        try (ConfiguredDatabase database = new ConfiguredDatabase(settings)) {
            return work.applyAsInt(new StoredEditions(database.source()));
        }
    }

    private int list(StoredEditions editions) {
        List<StoredEdition> all = editions.all();
        if (all.isEmpty()) {
            this.err.println("This database holds no edition.");
        }
        for (StoredEdition edition : all) {
            this.out.printf("%s  %-8s  loaded %-16s  %,9d rows  %s%s%n", edition.schema(),
                    edition.isWhole() ? edition.name() : "-",
                    (edition.loaded() != null) ? MINUTE.format(edition.loaded()) : "-", edition.rows(), edition.state(),
                    isNewest(edition, all) ? ", newest" : "");
        }
        return DONE;
    }

    private int check(String folder) {
        String location = Path.of(folder).toAbsolutePath().normalize().toUri().toString();
        Edition edition = Trial.of(EditionFolder.at(location));
        this.out.printf("Edition %s can be served: %d tables, %,d rows. Its schema is %s.%n", edition.name(),
                edition.tables().size(), edition.tables().stream().mapToLong(Edition.Table::rows).sum(),
                edition.schema());
        return DONE;
    }

    private int drop(String name, boolean force, StoredEditions editions) {
        List<StoredEdition> all = editions.all();
        List<StoredEdition> called = all.stream().filter((edition) -> edition.isCalled(name)).toList();
        if (called.size() != 1) {
            return refused(called.isEmpty() ? "No edition is called " + name + "."
                    : "Several editions are called " + name + ". Name one by its schema.");
        }
        StoredEdition edition = called.getFirst();
        if (!force && edition.isServed()) {
            return refused(edition.schema() + " is " + edition.state() + ". Stop those instances first, or add " + FORCE
                    + ": they go on from memory.");
        }
        if (!force && isNewest(edition, all)) {
            return refused(edition.schema() + " is the newest edition. If it is to go, add " + FORCE + ".");
        }
        editions.drop(edition);
        this.out.println("Dropped " + edition.schema() + ".");
        return DONE;
    }

    private static boolean isNewest(StoredEdition edition, List<StoredEdition> all) {
        return edition.isWhole() && edition.equals(all.getFirst());
    }

    private int refused(String reason) {
        this.err.println(reason + " Nothing was changed.");
        return REFUSED;
    }

}
