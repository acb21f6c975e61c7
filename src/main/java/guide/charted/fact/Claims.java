package guide.charted.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** What the article of 2018 says, fact by fact, with our verdicts. */
@Component
public class Claims {

    private final Map<String, Map<String, List<CheckedClaim>>> byPageAndSection;

    Claims(ClaimRepository repository, Sources sources) {
        this.byPageAndSection = repository.findByLanguageOrderById(Language.ENGLISH)
            .stream()
            .collect(Collectors.groupingBy(Claim::page,
                    Collectors.mapping((claim) -> claim.check(sources), Collectors.groupingBy(CheckedClaim::section))));
    }

    /**
     * The claims that belong on a page.
     * @param page its path, such as {@code /career/duties}
     * @return the claims by section, in the article's order; empty if the page has none
     */
    public Map<String, List<CheckedClaim>> on(String page) {
        return this.byPageAndSection.getOrDefault(page, Map.of());
    }

}
