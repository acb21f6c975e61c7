package guide.charted.career;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.Outlook;
import guide.charted.salary.Pay;
import org.springframework.stereotype.Component;

/** The careers beside this one, and what they pay. */
@Component
public class Alternatives {

    private final List<Prospects> thisCareer;

    private final Prospects everyone;

    private final List<Alternative> all;

    Alternatives(RelatedCareerRepository repository, Occupations occupations, Pay pay, Outlook outlook,
            Sources sources) {
        this.thisCareer = occupations.core().stream().map((occupation) -> prospects(occupation, pay, outlook)).toList();
        this.everyone = prospects(occupations.everyone(), pay, outlook);
        this.all = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(RelatedCareer::position))
            .map((career) -> career.toAlternative(prospects(occupations.of(career.soc()), pay, outlook), sources))
            .toList();
    }

    private static Prospects prospects(Occupation occupation, Pay pay, Outlook outlook) {
        return new Prospects(occupation, pay.newest(occupation.soc()).orElseThrow(),
                outlook.current(occupation.soc()).orElseThrow());
    }

    /**
     * This career itself.
     * @return its occupations by code
     */
    public List<Prospects> thisCareer() {
        return this.thisCareer;
    }

    /**
     * All occupations together.
     * @return the yardstick
     */
    public Prospects everyone() {
        return this.everyone;
    }

    /**
     * The careers beside it.
     * @return the two that the article names, then others
     */
    public List<Alternative> all() {
        return this.all;
    }

}
