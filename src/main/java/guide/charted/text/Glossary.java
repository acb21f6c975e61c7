package guide.charted.text;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The words of the field, explained. */
@Component
public class Glossary {

    private final List<Definition> definitions;

    Glossary(TermRepository repository, Sources sources) {
        this.definitions = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .map((term) -> term.toDefinition(sources))
            .sorted(Comparator.comparing(Definition::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
    }

    /**
     * All entries.
     * @return the entries by name
     */
    public List<Definition> all() {
        return this.definitions;
    }

}
