package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.CheckedClaim;
import guide.charted.fact.Claims;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.Earnings;
import guide.charted.salary.Outlook;
import guide.charted.salary.OutlookRound;
import guide.charted.salary.Pay;
import org.springframework.stereotype.Component;

/**
 * The article's key facts beside today's. A mean stands beside a mean and a median beside
 * a median.
 */
@Component
public class KeyFacts {

    private static final String ARTICLE_CODE = "29-2071";

    private static final String TODAYS_CODE = "29-2072";

    private static final int ARTICLE_YEAR = 2018;

    private static final String ARTICLE_ROUND = "2018-28";

    private final List<ThenAndNow> all;

    KeyFacts(KeyFactRepository repository, Claims claims, Occupations occupations, Pay pay, Outlook outlook,
            Sources sources) {
        Occupation everyone = occupations.everyone();
        Map<String, List<KeyFigure>> then = Map.of("growth",
                Stream.of(occupations.of(ARTICLE_CODE), everyone)
                    .map((occupation) -> growth(outlook.in(occupation.soc(), ARTICLE_ROUND)))
                    .toList(),
                "pay", meanAndMedian(pay.in(ARTICLE_CODE, ARTICLE_YEAR)));
        Map<String, List<KeyFigure>> now = Map.of("growth",
                Stream.concat(occupations.core().stream(), Stream.of(everyone))
                    .map((occupation) -> growth(outlook.current(occupation.soc())))
                    .toList(),
                "pay", meanAndMedian(pay.newest(TODAYS_CODE)));
        this.all = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(KeyFact::position))
            .map((fact) -> fact.compare(claim(fact.claim(), claims), then.getOrDefault(fact.id(), List.of()),
                    now.getOrDefault(fact.id(), List.of()), sources))
            .toList();
    }

    /**
     * The key facts in the article's order.
     * @return five of them
     */
    public List<ThenAndNow> all() {
        return this.all;
    }

    private static CheckedClaim claim(String id, Claims claims) {
        return claims.on(CareerController.OVERVIEW)
            .values()
            .stream()
            .flatMap(List::stream)
            .filter((claim) -> claim.id().equals(id))
            .findFirst()
            .orElseThrow();
    }

    private static KeyFigure growth(Optional<OutlookRound> round) {
        return round.map((found) -> new KeyFigure(found.occupation(), found.growth())).orElseThrow();
    }

    private static List<KeyFigure> meanAndMedian(Optional<Earnings> earnings) {
        return earnings.stream()
            .flatMap((found) -> Stream.of(found.yearly().mean(), found.yearly().median())
                .map((figure) -> new KeyFigure(found.occupation(), figure)))
            .toList();
    }

}
