package guide.charted.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.web.Door;
import guide.charted.web.PageList;
import org.springframework.stereotype.Component;

/** The pages that a question names by their parts: a state's pay, a filtered list. */
@Component
class Doors {

    private static final int MOST = 2;

    private final List<DoorRule> rules;

    private final PageList pages;

    Doors(SearchDoorRepository repository, PageList pages) {
        this.pages = pages;
        this.rules = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(SearchDoor::position))
            .map(SearchDoor::toRule)
            .toList();
    }

    /**
     * The doors for a question.
     * @param question a question
     * @return the doors, the one that fits best first; empty if a word of the question is
     * not understood
     */
    List<Door> of(Question question) {
        if (!question.understood()) {
            return List.of();
        }
        return this.rules.stream()
            .map((rule) -> rule.open(question))
            .flatMap(Optional::stream)
            .filter((door) -> this.pages.find(door.href().replaceFirst("\\?.*", "")).isPresent())
            .collect(Collectors.toMap(Door::href, Function.identity(), (first, same) -> first,
                    java.util.LinkedHashMap::new))
            .values()
            .stream()
            .limit(MOST)
            .toList();
    }

}
