package guide.charted.certification;

import java.util.Collection;
import java.util.stream.Stream;

/** A row of words. */
interface Worded {

    String language();

    static <W extends Worded> Stream<W> in(String language, Collection<W> rows) {
        return rows.stream().filter((row) -> row.language().equals(language));
    }

    static <W extends Worded> W one(String language, Collection<W> rows) {
        return in(language, rows).findFirst().orElseThrow();
    }

}
