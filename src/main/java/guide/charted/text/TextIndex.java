package guide.charted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds entries by what people type: every word must occur, in any order and case, as a
 * word, as the beginning of one or, where neither occurs anywhere, misspelled by a letter
 * or two. Held in memory, built once.
 */
public final class TextIndex {

    private static final String TITLE = "title";

    private static final String WORDS = "words";

    private static final int SHORTEST_PREFIX = 3;

    private static final int SHORTEST_MISSPELLED = 4;

    private static final int LONG_WORD = 8;

    private final Analyzer analyzer;

    private final IndexSearcher searcher;

    /**
     * The entries by Lucene's document number: one segment, in the order they were added.
     */
    private final List<String> ids;

    /**
     * Builds the index.
     * @param entries what can be found
     */
    public TextIndex(Collection<Entry> entries) {
        this.ids = entries.stream().map(Entry::id).toList();
        try {
            this.analyzer = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("englishPossessive")
                .addTokenFilter("porterStem")
                .build();
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(this.analyzer))) {
                for (Entry entry : entries) {
                    Document document = new Document();
                    document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
                    document.add(new TextField(WORDS, entry.title() + " " + entry.words(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The entries that hold every word of a query.
     * @param query what someone typed
     * @return how well each found entry matches, by id; empty if the query has no word or
     * nothing holds them all
     */
    public Map<String, Float> find(String query) {
        try {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            List<String> tokens = tokens(query);
            for (String token : tokens) {
                all.add(anyForm(token), Occur.MUST);
            }
            Map<String, Float> found = new HashMap<>();
            if (!tokens.isEmpty() && !this.ids.isEmpty()) {
                for (ScoreDoc hit : this.searcher.search(all.build(), this.ids.size()).scoreDocs) {
                    found.put(this.ids.get(hit.doc), hit.score);
                }
            }
            return found;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Query anyForm(String token) throws IOException {
        BooleanQuery.Builder forms = new BooleanQuery.Builder()
            .add(new BoostQuery(new TermQuery(new Term(TITLE, token)), 4), Occur.SHOULD)
            .add(new BoostQuery(new TermQuery(new Term(WORDS, token)), 2), Occur.SHOULD);
        if (token.length() >= SHORTEST_PREFIX) {
            forms.add(new PrefixQuery(new Term(WORDS, token)), Occur.SHOULD);
        }
        Query exact = forms.build();
        if (token.length() < SHORTEST_MISSPELLED || token.chars().anyMatch(Character::isDigit)
                || this.searcher.count(exact) > 0) {
            return exact;
        }
        return new FuzzyQuery(new Term(WORDS, token), (token.length() < LONG_WORD) ? 1 : 2, 1);
    }

    private List<String> tokens(String query) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = this.analyzer.tokenStream(WORDS, query)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }

    /**
     * Something that can be found.
     *
     * @param id what {@link #find} answers with
     * @param title its name; a word found here counts more
     * @param words everything else it can be found by
     */
    public record Entry(String id, String title, String words) {
    }

}
