package guide.charted.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.fact.Claims;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The words of every page, from the data. */
@Component
public class Prose {

    private final Map<String, Map<String, List<Paragraph>>> byPageAndSection;

    private final Claims claims;

    Prose(PassageRepository repository, Sources sources, Claims claims, Glossary glossary) {
        this.claims = claims;
        this.byPageAndSection = repository.findByLanguageOrderByPosition(Language.ENGLISH)
            .stream()
            .collect(Collectors.groupingBy(Passage::page, Collectors.groupingBy(Passage::section, Collectors
                .mapping((passage) -> passage.toParagraph(sources, glossary), Collectors.toUnmodifiableList()))));
    }

    /**
     * The words of a page.
     * @param page its path, such as {@code /career/duties}
     * @return its paragraphs and the claims it checks, by section; empty if the page has
     * none
     */
    public Words on(String page) {
        return new Words(this.byPageAndSection.getOrDefault(page, Map.of()), this.claims.on(page));
    }

}
