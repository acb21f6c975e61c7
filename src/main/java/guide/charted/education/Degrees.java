package guide.charted.education;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The degree types in words. */
@Component
public class Degrees {

    private final List<Degree> all;

    Degrees(DegreeTypeNameRepository repository, Sources sources) {
        this.all = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .map((name) -> name.toDegree(sources))
            .sorted(Comparator.comparing(Degree::type))
            .toList();
    }

    /**
     * All degree types, the shortest first.
     * @return seven of them
     */
    public List<Degree> all() {
        return this.all;
    }

    /**
     * The words for a type.
     * @param type a degree type
     * @return its words
     */
    public Degree of(DegreeType type) {
        return this.all.stream().filter((degree) -> degree.type() == type).findFirst().orElseThrow();
    }

}
