package guide.charted.text;

import java.util.List;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the guide's own prose.
 *
 * @param text plain text
 * @param source what it rests on; the guide itself where it explains or assumes
 * @param pieces the same text, cut at the words that the glossary explains
 */
public record Paragraph(String text, Citation source, List<Piece> pieces) {

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /**
     * A paragraph whose words are not looked up in the glossary.
     * @param text plain text
     * @param source what it rests on
     */
    public Paragraph(String text, Citation source) {
        this(text, source, List.of(new Piece(text, null)));
    }

    /**
     * A piece of a paragraph.
     *
     * @param text the words
     * @param term the id of the glossary's entry for them; null if they are not one
     */
    public record Piece(String text, @Nullable String term) {
    }

}
