package guide.charted.importer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.importer.draft.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param files the files of each kind, in the order given
 * @param from where the present data lie
 * @param into where to put the new edition; null on a dry run without a folder
 * @param edition the name of the new edition
 * @param checkedOn the day that the import stands for
 * @param accepted the doubts that were looked at
 * @param dryRun report only
 */
record Order(Map<Kind, List<Path>> files, String from, @Nullable Path into, String edition, LocalDate checkedOn,
        Set<Doubt.Kind> accepted, boolean dryRun) {

    static final String BUNDLED = "classpath:data/";

    static Order of(List<String> words, LocalDate today) {
        Reader reader = new Reader(today);
        for (int i = 0; i < words.size(); i++) {
            i += reader.take(words.get(i), (i + 1 < words.size()) ? words.get(i + 1) : null);
        }
        return reader.order();
    }

    static String usage() {
        return """
                Makes a new edition of the data from official files. Nothing is changed in place.

                  java -jar charted.jar import KIND FILE… [KIND FILE…] --edition YYYY-MM --into FOLDER

                Kinds:
                %s
                Options:
                  --into FOLDER        where to put the new edition; must be empty or not exist
                  --edition YYYY-MM    its name, such as the month in which it is made
                  --from FOLDER        the present data (default: those in the jar)
                  --dry-run            only say what would change; needs neither --into nor --edition
                  --accept KIND,…      import although something is doubtful, after looking at it:
                %s
                  --checked-on DATE    the day the new edition stands for (default: today)

                Ends with 0 when done, 1 when refused (nothing is written), 2 when the command is not understood.
                """.formatted(
                Arrays.stream(Kind.values())
                    .map((kind) -> "  %-20s %s%n".formatted(kind.code(), kind.words()))
                    .collect(Collectors.joining()),
                Arrays.stream(Doubt.Kind.values())
                    .map((kind) -> "                         %-12s %s".formatted(kind.code(), kind.words()))
                    .collect(Collectors.joining("\n")));
    }

    /** A command line that is not understood. */
    static class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }

    }

    private static final class Reader {

        private final Map<Kind, List<Path>> files = new EnumMap<>(Kind.class);

        private final Set<Doubt.Kind> accepted = EnumSet.noneOf(Doubt.Kind.class);

        private @Nullable Kind kind;

        private String from = BUNDLED;

        private @Nullable Path into;

        private String edition = "";

        private LocalDate checkedOn;

        private boolean dryRun;

        Reader(LocalDate today) {
            this.checkedOn = today;
        }

        /** Takes a word; answers how many of the next ones went with it. */
        int take(String word, @Nullable String next) {
            if (word.equals("--dry-run")) {
                this.dryRun = true;
                return 0;
            }
            if (word.startsWith("--")) {
                if (next == null || next.startsWith("--")) {
                    throw new UsageException(word + " needs a value");
                }
                option(word, next);
                return 1;
            }
            Kind named = Kind.of(word).orElse(null);
            if (named != null) {
                this.kind = named;
            }
            else if (this.kind == null) {
                throw new UsageException("'" + word + "' is none of the kinds of files");
            }
            else {
                this.files.computeIfAbsent(this.kind, (key) -> new ArrayList<>()).add(Path.of(word));
            }
            return 0;
        }

        private void option(String name, String value) {
            switch (name) {
                case "--into" -> this.into = Path.of(value);
                case "--from" ->
                    this.from = value.contains(":") ? value : Path.of(value).toAbsolutePath().toUri().toString();
                case "--edition" -> this.edition = value;
                case "--checked-on" -> this.checkedOn = date(value);
                case "--accept" -> Arrays.stream(value.split(",")).map(Reader::doubt).forEach(this.accepted::add);
                default -> throw new UsageException("there is no option " + name);
            }
        }

        private static LocalDate date(String value) {
            try {
                return LocalDate.parse(value);
            }
            catch (DateTimeParseException ex) {
                throw new UsageException("--checked-on wants a date such as 2027-05-20, not '" + value + "'");
            }
        }

        private static Doubt.Kind doubt(String value) {
            return Arrays.stream(Doubt.Kind.values())
                .filter((kind) -> kind.code().equals(value.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("'" + value + "' is no kind of doubt"));
        }

        Order order() {
            if (this.files.isEmpty()) {
                throw new UsageException("name a kind and at least one file");
            }
            if (!this.dryRun && this.into == null) {
                throw new UsageException("--into is missing: the folder to put the new edition in");
            }
            if (this.dryRun && this.edition.isEmpty()) {
                this.edition = this.checkedOn.toString().substring(0, 7);
            }
            if (!this.edition.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
                throw new UsageException("--edition wants a year and a month such as 2027-05");
            }
            return new Order(this.files, this.from, this.into, this.edition, this.checkedOn, this.accepted,
                    this.dryRun);
        }

    }

}
