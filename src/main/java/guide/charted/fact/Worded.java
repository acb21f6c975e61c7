package guide.charted.fact;

import java.util.Collection;
import java.util.stream.Stream;

/** A row of words, in one of the languages that the data have. */
public interface Worded {

    /**
     * The language of the words.
     * @return such as {@code en}
     */
    String language();

    /**
     * The rows of a language.
     * @param <W> the kind of rows
     * @param language such as {@code en}
     * @param rows rows of any language
     * @return those of the language, in their order
     */
    static <W extends Worded> Stream<W> in(String language, Collection<W> rows) {
        return rows.stream().filter((row) -> row.language().equals(language));
    }

    /**
     * The only row of a language.
     * @param <W> the kind of rows
     * @param language such as {@code en}
     * @param rows one row a language
     * @return the row
     * @throws java.util.NoSuchElementException if there is none in the language
     */
    static <W extends Worded> W one(String language, Collection<W> rows) {
        return in(language, rows).findFirst().orElseThrow();
    }

}
