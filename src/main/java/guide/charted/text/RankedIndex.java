package guide.charted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Ranks entries by how well they answer a query in plain words: those that hold more of
 * it come first, then those that hold it in their title and names. Held in memory, built
 * once.
 */
public final class RankedIndex {

    private static final Map<String, Float> FIELDS = Map.of("title", 3f, "names", 2.4f, "context", 1.2f, "words", 1f);

    private static final float OTHER_FIELDS = 0.15f;

    private static final float LENGTH_COUNTS = 0.35f;

    private static final float OFTEN_COUNTS = 0.9f;

    private static final int LONGEST_QUERY = 16;

    /** What an entry gains whose very title or name was typed. */
    private static final double NAMED = 3;

    private final List<Entry> entries;

    private final IndexSearcher searcher;

    private final Expansion expansion;

    private final Set<String> ignored;

    private final Map<Set<String>, Set<Integer>> byName = new HashMap<>();

    /**
     * Builds the index.
     * @param entries what can be found
     * @param ignored words of a query that say nothing about what is sought
     */
    public RankedIndex(List<Entry> entries, Collection<String> ignored) {
        this.entries = List.copyOf(entries);
        this.ignored = new HashSet<>(ignored.stream().flatMap((words) -> Tokens.terms(words).stream()).toList());
        try {
            BM25Similarity similarity = new BM25Similarity(OFTEN_COUNTS, LENGTH_COUNTS);
            DirectoryReader reader = EntryFields.indexed(this.entries, similarity);
            for (int i = 0; i < entries.size(); i++) {
                remember(entries.get(i), i);
            }
            this.searcher = new IndexSearcher(reader);
            this.searcher.setSimilarity(similarity);
            this.searcher.setQueryCache(null);
            this.expansion = new Expansion(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void remember(Entry entry, int position) {
        this.byName.computeIfAbsent(Set.copyOf(counting(entry.title())), (key) -> new TreeSet<>()).add(position);
        entry.names()
            .forEach((name) -> this.byName.computeIfAbsent(Set.copyOf(counting(name)), (key) -> new TreeSet<>())
                .add(position));
    }

    /**
     * Ranks the entries.
     * @param query what someone typed
     * @return what was found, the best first
     */
    public Ranking find(String query) {
        List<String> words = counting(query).stream().distinct().limit(LONGEST_QUERY).toList();
        double[] scores = new double[this.entries.size()];
        double[] covered = new double[this.entries.size()];
        double all = 0;
        Set<String> terms = new HashSet<>();
        Set<String> name = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        Map<String, String> asTyped = Tokens.of(query)
            .stream()
            .collect(Collectors.toMap(Tokens.Token::term, (token) -> query.substring(token.start(), token.end()),
                    (first, second) -> first));
        try {
            for (String word : words) {
                Map<String, Float> forms = this.expansion.of(word, typed(asTyped, word), word.equals(words.getLast()));
                if (forms.isEmpty()) {
                    unknown.add(asTyped.getOrDefault(word, word));
                    continue;
                }
                double weight = this.expansion.rarity(forms.keySet());
                all += weight;
                add(forms, weight, scores, covered);
                terms.addAll(forms.keySet());
                name.add(Expansion.best(forms));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new Ranking(ranked(scores, covered, all, this.byName.getOrDefault(name, Set.of())), terms, unknown);
    }

    private static String typed(Map<String, String> asTyped, String word) {
        List<String> whole = Tokens.whole(asTyped.getOrDefault(word, word));
        return whole.isEmpty() ? word : whole.getFirst();
    }

    private List<String> counting(String text) {
        List<String> all = Tokens.terms(text);
        List<String> counting = all.stream().filter((term) -> !this.ignored.contains(term)).toList();
        return counting.isEmpty() ? all : counting;
    }

    private void add(Map<String, Float> forms, double weight, double[] scores, double[] covered) throws IOException {
        List<Query> fields = new ArrayList<>();
        FIELDS.forEach((field, boost) -> {
            SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
            forms.forEach((term, closeness) -> synonyms.addTerm(new Term(field, term), closeness));
            fields.add(new BoostQuery(synonyms.build(), boost));
        });
        Query query = this.searcher.rewrite(new DisjunctionMaxQuery(fields, OTHER_FIELDS));
        for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
            Scorer scorer = this.searcher.createWeight(query, ScoreMode.COMPLETE, 1).scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator hits = scorer.iterator();
                for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                    scores[leaf.docBase + hit] += scorer.score();
                    covered[leaf.docBase + hit] += weight;
                }
            }
        }
    }

    private List<Hit> ranked(double[] scores, double[] covered, double all, Set<Integer> named) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                double share = covered[i] / all;
                boolean byName = named.contains(i);
                double score = scores[i] * share * share * this.entries.get(i).weight() * (byName ? NAMED : 1);
                hits.add(new Hit(i, score, share, byName));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::position));
        return hits;
    }

    /**
     * Something that can be found.
     *
     * @param title what it is called
     * @param names other names and questions
     * @param context what it belongs to
     * @param words everything else it says
     * @param weight how much it counts beside the others, 1 as a rule
     */
    public record Entry(String title, List<String> names, String context, String words, double weight) {
    }

    /**
     * An entry that was found.
     *
     * @param position its place in the list of entries
     * @param score how well it answers; to be compared within one ranking only
     * @param share how much of the query it holds, 0 to 1; rare words count more
     * @param named whether its title or one of its names is what was typed
     */
    public record Hit(int position, double score, double share, boolean named) {

        /**
         * The score without what the name adds.
         * @return how well the words alone answer
         */
        public double unnamed() {
            return this.named ? this.score / NAMED : this.score;
        }

    }

    /**
     * What was found.
     *
     * @param hits the entries, the best first
     * @param terms the forms of the query's words that were looked for, for marking
     * @param unknown the words, as typed, that nothing is like
     */
    public record Ranking(List<Hit> hits, Set<String> terms, List<String> unknown) {
    }

}
