package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.Industries;
import guide.charted.salary.IndustryPay;

import org.springframework.stereotype.Component;

/** Where people in this career work. */
@Component
public class Workplaces {

    private final Map<Boolean, List<Employer>> byProvider;

    Workplaces(WorkplaceRepository repository, WorkplaceIndustryRepository counted, Industries industries,
            Occupations occupations, Sources sources) {
        Map<String, List<String>> counts = counted.findAll()
            .stream()
            .collect(Collectors.groupingBy(WorkplaceIndustry::workplace,
                    Collectors.mapping(WorkplaceIndustry::industry, Collectors.toList())));
        List<IndustryPay> known = occupations.history(occupations.core().getFirst().soc())
            .stream()
            .map(Occupation::soc)
            .flatMap((soc) -> industries.of(soc).stream())
            .toList();
        this.byProvider = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(Workplace::position))
            .collect(Collectors.partitioningBy(Workplace::isProvider,
                    Collectors.mapping(
                            (workplace) -> workplace
                                .toEmployer(newest(known, counts.getOrDefault(workplace.id(), List.of())), sources),
                            Collectors.toUnmodifiableList())));
    }

    /**
     * Of each industry the newest official count; the newest quotation with it if newer.
     */
    private static List<IndustryPay> newest(List<IndustryPay> known, List<String> industries) {
        return industries.stream().sorted().flatMap((industry) -> {
            List<IndustryPay> rows = known.stream()
                .filter((pay) -> pay.industry().id().equals(industry))
                .sorted(Comparator.comparingInt(IndustryPay::year).reversed())
                .toList();
            Stream<IndustryPay> official = rows.stream().filter((pay) -> pay.reading().isOfficial()).limit(1);
            return Stream.concat(official, rows.stream().limit(1).filter((pay) -> pay.reading().isSecondHand()));
        }).toList();
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
