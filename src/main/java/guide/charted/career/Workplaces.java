package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** Where people in this career work. */
@Component
public class Workplaces {

    private final Map<Boolean, List<Employer>> byProvider;

    Workplaces(WorkplaceRepository repository, Sources sources) {
        this.byProvider = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(Workplace::position))
            .collect(Collectors.partitioningBy(Workplace::isProvider,
                    Collectors.mapping((workplace) -> workplace.toEmployer(sources), Collectors.toUnmodifiableList())));
    }

    /**
     * Those that give care.
     * @return hospitals first
     */
    public List<Employer> providers() {
        return this.byProvider.getOrDefault(true, List.of());
    }

    /**
     * Those that do not give care but pay for it, study it or serve those who give it.
     * @return insurers first
     */
    public List<Employer> others() {
        return this.byProvider.getOrDefault(false, List.of());
    }

}
