package guide.charted.importer.file;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Says on long work how far it is. */
public final class Progress {

    private static final int EVERY = 25_000;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Reads a file line by line; a word every 25,000 lines. */
    public Given.Ending read(Given file, Layout layout, Consumer<Line> lines) {
        long[] count = { 0 };
        return file.read(layout, (line) -> {
            if (++count[0] % EVERY == 0) {
                say(String.format(Locale.ROOT, "%s: %,d lines", file.label(), count[0]));
            }
            lines.accept(line);
        });
    }

    public void say(String words) {
        this.out.println(words);
    }

}
