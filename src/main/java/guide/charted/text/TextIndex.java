package guide.charted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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

    private final IndexSearcher searcher;

    private final int size;

    private final Set<String> ignored;

    /**
     * Builds the index.
     * @param entries what can be found
     * @param ignored words of a query that say nothing about what is sought
     */
    public TextIndex(List<Entry> entries, String ignored) {
        this.size = entries.size();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Tokens.ANALYZER))) {
                for (Entry entry : entries) {
                    Document document = new Document();
                    document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
                    document.add(new TextField(WORDS, entry.title() + " " + entry.words(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            this.ignored = Set.copyOf(Tokens.terms(ignored));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The entries that hold every word of a query.
     * @param query what someone typed
     * @return the entries that match; all of them if the query has no word that counts
     */
    public Hits find(String query) {
        try {
            List<String> tokens = Tokens.terms(query)
                .stream()
                .filter((token) -> !this.ignored.contains(token))
                .toList();
            return new Hits(holding(WORDS, tokens), holding(TITLE, tokens));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private BitSet holding(String field, List<String> tokens) throws IOException {
        BitSet found = new BitSet(this.size);
        if (tokens.isEmpty()) {
            found.set(0, this.size);
            return found;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String token : tokens) {
            all.add(anyForm(field, token), Occur.FILTER);
        }
        Weight weight = this.searcher.createWeight(this.searcher.rewrite(all.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator hits = scorer.iterator();
                for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                    found.set(leaf.docBase + hit);
                }
            }
        }
        return found;
    }

    private Query anyForm(String field, String token) throws IOException {
        Query exact = (token.length() < SHORTEST_PREFIX) ? new TermQuery(new Term(field, token))
                : new PrefixQuery(new Term(field, token));
        if (token.length() < SHORTEST_MISSPELLED || token.chars().anyMatch(Character::isDigit) || occurs(token)) {
            return exact;
        }
        return new FuzzyQuery(new Term(field, token), (token.length() < LONG_WORD) ? 1 : 2, 1);
    }

    private boolean occurs(String token) throws IOException {
        Terms terms = MultiTerms.getTerms(this.searcher.getIndexReader(), WORDS);
        TermsEnum all = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
        return all.seekCeil(new BytesRef(token)) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(all.term(), new BytesRef(token));
    }

    /**
     * Something that can be found.
     *
     * @param title the names it goes by
     * @param words everything else it can be found by
     */
    public record Entry(String title, String words) {
    }

    /**
     * What was found, as positions in the list of entries.
     *
     * @param all the entries that hold every word
     * @param byTitle those of them that hold every word in the title
     */
    public record Hits(BitSet all, BitSet byTitle) {
    }

}
