package guide.charted.education;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The sourced facts behind warnings and ways to pay, each with the day to look again. */
@Component
public class DatedFacts {

    private final Map<String, List<DatedFact>> byPage;

    DatedFacts(AdviceRepository advice, AdviceTextRepository texts, Sources sources) {
        Map<String, AdviceText> words = texts.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(AdviceText::advice, Function.identity()));
        this.byPage = advice.findAll()
            .stream()
            .sorted(Comparator.comparingInt(Advice::position))
            .collect(Collectors.groupingBy(Advice::page,
                    Collectors.mapping(
                            (row) -> row.toFact(Objects.requireNonNull(words.get(row.id()), row.id()), sources),
                            Collectors.toUnmodifiableList())));
    }

    /**
     * The facts of a page.
     * @param page its path, such as {@code /education/paying}
     * @return its facts in their order; empty if it has none
     */
    public List<DatedFact> on(String page) {
        return this.byPage.getOrDefault(page, List.of());
    }

    /**
     * A fact of the data.
     * @param id such as {@code cpc-a}
     * @return the fact
     * @throws java.util.NoSuchElementException if the data do not hold it
     */
    public DatedFact of(String id) {
        return this.byPage.values()
            .stream()
            .flatMap(List::stream)
            .filter((fact) -> fact.id().equals(id))
            .findFirst()
            .orElseThrow();
    }

}
