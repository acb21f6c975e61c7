package guide.charted.career;

import java.util.Comparator;
import java.util.List;

import guide.charted.education.DatedFact;
import guide.charted.education.DatedFacts;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.occupation.Onet;
import guide.charted.salary.Earnings;
import guide.charted.salary.Outlook;
import guide.charted.salary.Pay;
import org.springframework.stereotype.Component;

/** What stands between passing an exam and being hired. */
@Component
public class FirstJob {

    private final List<Earnings> pay;

    private final Assumption search;

    private final DatedFact apprenticeMark;

    private final List<TitlesToSearch> titles;

    private final List<FirstStep> steps;

    private final List<PaidTraining> apprenticeships;

    FirstJob(JobTitleRepository titles, SteppingStoneRepository stones, Occupations occupations, Pay pay,
            Outlook outlook, Onet onet, Sources sources, Assumptions assumptions, DatedFacts facts,
            Apprenticeships apprenticeships) {
        this.pay = occupations.core().stream().flatMap((occupation) -> pay.newest(occupation.soc()).stream()).toList();
        this.search = assumptions.of("job-search-months");
        this.apprenticeMark = facts.of("cpc-a");
        this.titles = titles(titles.findByLanguage(Language.ENGLISH), occupations);
        this.steps = stones.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(SteppingStone::position))
            .map((stone) -> stone.toStep(Prospects.of(occupations.of(stone.soc()), pay, outlook, onet), sources))
            .toList();
        this.apprenticeships = apprenticeships.all();
    }

    private static List<TitlesToSearch> titles(List<JobTitle> rows, Occupations occupations) {
        return occupations.core()
            .stream()
            .map((occupation) -> new TitlesToSearch(occupation,
                    rows.stream()
                        .filter((row) -> row.soc().equals(occupation.soc()))
                        .sorted(Comparator.comparingInt(JobTitle::position))
                        .map(JobTitle::title)
                        .toList()))
            .toList();
    }

    /**
     * What the two codes of this career pay in the nation; a first job is assumed near
     * the 25th percentile.
     * @return their newest pay, by code
     */
    public List<Earnings> pay() {
        return this.pay;
    }

    /**
     * How long the search is assumed to take.
     * @return months
     */
    public Assumption search() {
        return this.search;
    }

    /**
     * AAPC's mark for coders without experience.
     * @return the fact with its date
     */
    public DatedFact apprenticeMark() {
        return this.apprenticeMark;
    }

    /**
     * Names to look for in job ads.
     * @return the names by occupation
     */
    public List<TitlesToSearch> titles() {
        return this.titles;
    }

    /**
     * Jobs near this one in which people may begin.
     * @return the jobs in their order
     */
    public List<FirstStep> steps() {
        return this.steps;
    }

    /**
     * The apprenticeships that were found.
     * @return the best known first
     */
    public List<PaidTraining> apprenticeships() {
        return this.apprenticeships;
    }

}
