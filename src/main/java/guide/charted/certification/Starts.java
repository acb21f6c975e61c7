package guide.charted.certification;

import java.util.Comparator;
import java.util.List;

import guide.charted.education.Studies;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** Every kind of schooling that a way to an exam starts from. */
@Component
public class Starts {

    private final List<Start> all;

    Starts(LadderStartRepository repository, Studies studies, Sources sources) {
        this.all = repository.findAll()
            .stream()
            .map((start) -> start.toStart(Language.ENGLISH, studies, sources))
            .sorted(Comparator.comparingInt(Start::position))
            .toList();
    }

    /**
     * All of them.
     * @return from the shortest schooling to the longest
     */
    public List<Start> all() {
        return this.all;
    }

    /** What the routes in force start from, each start once. */
    List<Start> of(List<EligibilityRoute> routes) {
        return this.all.stream()
            .filter((start) -> routes.stream()
                .filter((route) -> route.status() == EligibilityRoute.Status.CURRENT)
                .anyMatch((route) -> start.routes().contains(route.id())))
            .toList();
    }

}
