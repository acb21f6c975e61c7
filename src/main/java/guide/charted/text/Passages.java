package guide.charted.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Picks the passage that answers a query, and marks the words in it. */
public final class Passages {

    private static final int LONGEST = 260;

    private final List<Sentence> sentences;

    /**
     * Reads the texts once, so that a passage is found quickly.
     * @param texts what an entry says
     */
    public Passages(List<String> texts) {
        this.sentences = texts.stream().flatMap(Passages::read).toList();
    }

    private static Stream<Sentence> read(String text) {
        return sentences(text).stream()
            .map((span) -> new Sentence(text, span[0], Set.copyOf(Tokens.terms(text.substring(span[0], span[1])))));
    }

    /**
     * The passage to show.
     * @param terms the words that were looked for
     * @return a sentence or two of the text that holds most of the words, in pieces; the
     * beginning of the first text if none holds any
     */
    public List<Piece> of(Set<String> terms) {
        if (this.sentences.isEmpty()) {
            return List.of();
        }
        Sentence best = this.sentences.getFirst();
        for (Sentence sentence : this.sentences) {
            if (sentence.held(terms) > best.held(terms)) {
                best = sentence;
            }
        }
        return marked(cut(best.text(), best.start()), terms);
    }

    /**
     * A text with the words marked.
     * @param text any text
     * @param terms the words that were looked for
     * @return the text in pieces
     */
    public static List<Piece> marked(String text, Set<String> terms) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            if (terms.contains(token.term())) {
                if (token.start() > done) {
                    pieces.add(new Piece(text.substring(done, token.start()), false));
                }
                pieces.add(new Piece(text.substring(token.start(), token.end()), true));
                done = token.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    private static String cut(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.substring(start);
        }
        int end = start + LONGEST;
        for (int[] sentence : sentences(text)) {
            if (sentence[1] > start && sentence[1] <= start + LONGEST) {
                end = sentence[1];
            }
        }
        boolean whole = end < start + LONGEST;
        return whole ? text.substring(start, end).strip() : text.substring(start, text.lastIndexOf(' ', end)) + " …";
    }

    private static List<int[]> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<int[]> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(new int[] { from, to });
            from = to;
        }
        return sentences;
    }

    private record Sentence(String text, int start, Set<String> terms) {

        long held(Set<String> wanted) {
            return this.terms.stream().filter(wanted::contains).count();
        }

    }

    /**
     * A piece of a text.
     *
     * @param text the words
     * @param marked whether they were looked for
     */
    public record Piece(String text, boolean marked) {
    }

}
