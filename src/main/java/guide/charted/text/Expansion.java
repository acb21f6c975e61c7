package guide.charted.text;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of an index that someone may mean by a word: the word itself, longer words
 * that begin with it, or else words that differ by a letter or two.
 */
final class Expansion {

    private static final float LONGER = 0.45f;

    private static final float MISSPELLED = 0.7f;

    private static final int MOST = 40;

    private static final int SHORTEST_PREFIX = 2;

    private static final int SHORTEST_MISSPELLED = 4;

    private static final int LONG_WORD = 7;

    private final IndexReader reader;

    Expansion(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The words meant. Half a word has no ending to take off, and neither has a
     * misspelled one, so that both are compared as they were typed, too.
     * @param word a word of a query without its ending, as the index holds it
     * @param typed the same word with its ending
     * @param unfinished whether someone may still be typing it
     * @return how close each word is, up to 1; empty if nothing is close
     */
    Map<String, Float> of(String word, String typed, boolean unfinished) throws IOException {
        Map<String, Float> forms = new LinkedHashMap<>();
        Terms terms = MultiTerms.getTerms(this.reader, EntryFields.ALL);
        Terms whole = MultiTerms.getTerms(this.reader, EntryFields.WHOLE);
        if (terms == null || whole == null) {
            return forms;
        }
        boolean occurs = this.reader.docFreq(new Term(EntryFields.ALL, word)) > 0;
        if (occurs) {
            forms.put(word, 1f);
        }
        if ((unfinished || !occurs) && word.length() >= SHORTEST_PREFIX) {
            addLonger(typed, whole, Expansion::withoutEnding, forms);
            addLonger(word, terms, UnaryOperator.identity(), forms);
        }
        if (forms.isEmpty() && word.length() >= SHORTEST_MISSPELLED && !word.chars().anyMatch(Character::isDigit)) {
            addSimilar(word, terms, UnaryOperator.identity(), forms);
            addSimilar(typed, whole, Expansion::withoutEnding, forms);
        }
        return forms;
    }

    private static void addLonger(String word, Terms terms, UnaryOperator<String> held, Map<String, Float> forms)
            throws IOException {
        BytesRef beginning = new BytesRef(word);
        TermsEnum all = terms.iterator();
        if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = all.term(); term != null && forms.size() < MOST
                && StringHelper.startsWith(term, beginning); term = all.next()) {
            forms.putIfAbsent(held.apply(term.utf8ToString()), LONGER);
        }
    }

    private static void addSimilar(String word, Terms terms, UnaryOperator<String> held, Map<String, Float> forms)
            throws IOException {
        int edits = (word.length() < LONG_WORD) ? 1 : 2;
        FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(EntryFields.ALL, word), edits, 1, true);
        BoostAttribute closeness = similar.attributes().addAttribute(BoostAttribute.class);
        while (similar.next() != null && forms.size() < MOST) {
            forms.merge(held.apply(similar.term().utf8ToString()), MISSPELLED * closeness.getBoost(), Math::max);
        }
    }

    private static String withoutEnding(String word) {
        List<String> terms = Tokens.terms(word);
        return terms.isEmpty() ? word : terms.getFirst();
    }

    double rarity(Collection<String> terms) throws IOException {
        int found = 0;
        for (String term : terms) {
            found += this.reader.docFreq(new Term(EntryFields.ALL, term));
        }
        return Math.log(1 + (double) this.reader.numDocs() / Math.max(1, found)) + 1;
    }

    static String best(Map<String, Float> forms) {
        return forms.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

}
