package guide.charted.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks the passage that answers a query, and marks the words in it. */
public final class Passages {

    private static final int LONGEST = 260;

    private Passages() {
    }

    /**
     * The passage to show.
     * @param texts what an entry says
     * @param terms the words that were looked for
     * @return a sentence or two of the text that holds most of the words, in pieces; the
     * beginning of the first text if none holds any
     */
    public static List<Piece> of(List<String> texts, Set<String> terms) {
        String best = texts.isEmpty() ? "" : texts.getFirst();
        int most = 0;
        int start = 0;
        for (String text : texts) {
            List<int[]> sentences = sentences(text);
            for (int[] sentence : sentences) {
                int held = held(text.substring(sentence[0], sentence[1]), terms);
                if (held > most) {
                    most = held;
                    best = text;
                    start = sentence[0];
                }
            }
        }
        return marked(cut(best, start), terms);
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

    private static int held(String sentence, Set<String> terms) {
        Set<String> held = new HashSet<>(Tokens.terms(sentence));
        held.retainAll(terms);
        return held.size();
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

    /**
     * A piece of a text.
     *
     * @param text the words
     * @param marked whether they were looked for
     */
    public record Piece(String text, boolean marked) {
    }

}
