package guide.charted.text;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The words of the field, explained. */
@Component
public class Glossary {

    /** What holds less of a query than this share of what the best holds is left out. */
    private static final double LEAST_SHARE = 0.7;

    private final List<Definition> definitions;

    private final TermsInText termsInText;

    private final RankedIndex index;

    Glossary(TermRepository repository, Sources sources) {
        this.definitions = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .map((term) -> term.toDefinition(sources))
            .sorted(Comparator.comparing(Definition::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
        this.termsInText = new TermsInText(this.definitions);
        this.index = new RankedIndex(this.definitions.stream()
            .map((term) -> new RankedIndex.Entry(term.name(), term.otherNames(), "", term.meaning(), 1))
            .toList(), List.of());
    }

    /**
     * All entries.
     * @return the entries by name
     */
    public List<Definition> all() {
        return this.definitions;
    }

    /**
     * The entries that a reader looks for.
     * @param words what was typed: a term, another name of it, or words of its meaning
     * @return the entries that hold most of the words, the best first; empty if none does
     */
    public List<Definition> find(String words) {
        List<RankedIndex.Hit> hits = this.index.find(words).hits();
        double share = hits.stream().mapToDouble(RankedIndex.Hit::share).max().orElse(0) * LEAST_SHARE;
        return hits.stream()
            .filter((hit) -> hit.share() >= share)
            .map((hit) -> this.definitions.get(hit.position()))
            .toList();
    }

    /**
     * Cuts a text at the words that have an entry.
     * @param text plain text
     * @return its pieces, which together are the text
     */
    public List<Paragraph.Piece> termsIn(String text) {
        return this.termsInText.in(text);
    }

}
