package guide.charted.career;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.fact.Citation;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** What people in this career do all day. */
@Component
public class Duties {

    private final Map<DutyArea, List<Task>> byArea;

    Duties(DutyRepository repository, Sources sources) {
        this.byArea = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(Duty::position))
            .collect(Collectors.groupingBy(Duty::area, () -> new EnumMap<>(DutyArea.class),
                    Collectors.mapping((duty) -> duty.toTask(sources), Collectors.toUnmodifiableList())));
    }

    /**
     * The parts of the work.
     * @return five areas
     */
    public List<DutyArea> areas() {
        return List.of(DutyArea.values());
    }

    /**
     * The tasks of an area.
     * @param area a part of the work
     * @return its tasks, the most usual first
     */
    public List<Task> in(DutyArea area) {
        return this.byArea.getOrDefault(area, List.of());
    }

    /**
     * Who lists the tasks of an area.
     * @param area a part of the work
     * @return each source once
     */
    public List<Citation> sourcesOf(DutyArea area) {
        return in(area).stream().map(Task::source).distinct().toList();
    }

}
