package guide.charted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes text apart into the words that the indexes hold. */
public final class Tokens {

    static final Analyzer ANALYZER = analyzer(true);

    static final Analyzer WITH_ENDINGS = analyzer(false);

    private Tokens() {
    }

    /**
     * The words of a text.
     * @param text any text
     * @return its words in their order
     */
    public static List<Token> of(String text) {
        return of(text, ANALYZER);
    }

    private static List<Token> of(String text, Analyzer analyzer) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return tokens;
    }

    /**
     * The words of a text without their places.
     * @param text any text
     * @return its words in lower case, without accents and endings
     */
    public static List<String> terms(String text) {
        return of(text).stream().map(Token::term).toList();
    }

    /**
     * The words of a text with their endings.
     * @param text any text
     * @return its words in lower case, without accents
     */
    static List<String> whole(String text) {
        return of(text, WITH_ENDINGS).stream().map(Token::term).toList();
    }

    private static Analyzer analyzer(boolean stemmed) {
        try {
            CustomAnalyzer.Builder steps = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("englishPossessive")
                .addTokenFilter("patternReplace", "pattern", "^st$", "replacement", "saint")
                .addTokenFilter("patternReplace", "pattern", "^ft$", "replacement", "fort")
                .addTokenFilter("patternReplace", "pattern", "^mt$", "replacement", "mount");
            return (stemmed ? steps.addTokenFilter("porterStem") : steps).build();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * A word of a text.
     *
     * @param term the word as the indexes hold it
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Token(String term, int start, int end) {
    }

}
