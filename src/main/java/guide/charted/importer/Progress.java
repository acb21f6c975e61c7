package guide.charted.importer;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

import guide.charted.importer.file.Given;
import guide.charted.importer.file.Layout;
import guide.charted.importer.file.Line;

/** Says on long work how far it is. */
final class Progress {

    private static final int EVERY = 25_000;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Reads a file line by line; a word every 25,000 lines. */
    Given.Ending read(Given file, Layout layout, Consumer<Line> lines) {
        long[] count = { 0 };
        return file.read(layout, (line) -> {
            if (++count[0] % EVERY == 0) {
                say(String.format(Locale.ROOT, "%s: %,d lines", file.label(), count[0]));
            }
            lines.accept(line);
        });
    }

    void say(String words) {
        this.out.println(words);
    }

}
