package guide.charted.salary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.place.Areas;

import org.springframework.stereotype.Component;

/**
 * What occupations pay by industry in the whole nation, as published. Read once when the
 * guide starts.
 */
@Component
public class Industries {

    /** Before any number of jobs, so that the unknown comes last. */
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    private static final Comparator<IndustryPay> MOST_FIRST = Comparator
        .<IndustryPay, BigDecimal>comparing((pay) -> pay.jobs().number().orElse(UNKNOWN))
        .thenComparing((pay) -> pay.shareOfJobs().number().orElse(UNKNOWN))
        .reversed()
        .thenComparing((pay) -> pay.industry().name());

    private final Map<String, List<IndustryPay>> byCode;

    Industries(IndustryRepository industries, IndustryWageRepository wages, Occupations occupations, Areas areas,
            Sources sources) {
        Map<String, Industry> byId = industries.findAll()
            .stream()
            .map((row) -> row.toIndustry(Language.ENGLISH))
            .collect(Collectors.toMap(Industry::id, Function.identity()));
        this.byCode = wages.findAll()
            .stream()
            .map((row) -> row.toPay(occupations.of(row.soc()),
                    Objects.requireNonNull(byId.get(row.industry()), row.industry()), areas.name(Areas.NATION),
                    sources))
            .sorted(MOST_FIRST)
            .collect(Collectors.groupingBy((pay) -> pay.occupation().soc(), Collectors.toUnmodifiableList()));
    }

    /**
     * All that was read of an occupation, whatever the year and the level.
     * @param soc its code
     * @return a row an industry, year and publication; empty if there is none
     */
    public List<IndustryPay> of(String soc) {
        return this.byCode.getOrDefault(soc, List.of());
    }

}
