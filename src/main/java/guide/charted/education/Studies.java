package guide.charted.education;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** What one studies for this career, what a year of it costs, and who accredits it. */
@Component
public class Studies {

    private final List<Subject> subjects;

    private final List<SectorCost> costs;

    private final Citation directory;

    Studies(CourseRepository courses, TypicalCostRepository costs, Sources sources) {
        this.subjects = courses.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(Course::position))
            .map((course) -> course.toSubject(sources))
            .toList();
        this.costs = costs.findAll()
            .stream()
            .sorted(Comparator.comparingInt(TypicalCost::position))
            .map((cost) -> cost.toSectorCost(sources))
            .toList();
        this.directory = sources.cite("cahiim");
    }

    /**
     * The subjects that programs teach.
     * @return ten of them, in the article's order
     */
    public List<Subject> subjects() {
        return this.subjects;
    }

    /**
     * What a year costs at each kind of school.
     * @return the kinds of schools, public two-year colleges first
     */
    public List<SectorCost> costs() {
        return this.costs;
    }

    /**
     * The accreditor's own list of programs, where a reader can check one.
     * @return the official directory of CAHIIM
     */
    public Citation directory() {
        return this.directory;
    }

}
