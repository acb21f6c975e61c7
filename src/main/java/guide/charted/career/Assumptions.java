package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/**
 * What the guide assumes where no source gives a number: one place for pages and plans
 * alike.
 */
@Component
public class Assumptions {

    private final List<Assumption> all;

    Assumptions(AssumedRangeRepository ranges, AssumptionNameRepository names, Sources sources) {
        Map<String, AssumptionName> words = names.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(AssumptionName::assumption, Function.identity()));
        this.all = ranges.findAll()
            .stream()
            .sorted(Comparator.comparingInt(AssumedRange::position))
            .map((range) -> range.toAssumption(Objects.requireNonNull(words.get(range.id()), range.id()), sources))
            .toList();
    }

    /**
     * Everything that is assumed.
     * @return the assumptions in the order in which a plan meets them
     */
    public List<Assumption> all() {
        return this.all;
    }

    /**
     * An assumption of the data.
     * @param id such as {@code job-search-months}
     * @return the assumption
     * @throws java.util.NoSuchElementException if the data do not hold it
     */
    public Assumption of(String id) {
        return this.all.stream().filter((assumption) -> assumption.id().equals(id)).findFirst().orElseThrow();
    }

}
