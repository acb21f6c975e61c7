package guide.charted.salary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.place.Areas;
import org.springframework.stereotype.Component;

/** What {@code /salary} shows of the nation. */
@Component
public class NationalPay {

    private static final String SURVEY = "bls-oews";

    /** The code and the year of the figure that the article gives. */
    private static final String ARTICLE_CODE = "29-2071";

    private static final int ARTICLE_YEAR = 2018;

    private final PayToday today;

    private final PayTrend trend;

    private final List<PayChange> changes;

    private final Earnings articleYear;

    private final List<Earnings> examples;

    NationalPay(Pay pay, Occupations occupations, Areas areas, Sources sources) {
        Citation survey = sources.cite(SURVEY);
        this.today = PayToday.of(Stream.concat(occupations.core().stream(), Stream.of(occupations.everyone()))
            .map((occupation) -> pay.newest(occupation.soc()))
            .flatMap(Optional::stream)
            .toList());
        List<PayTrend.Group> groups = occupations.history()
            .stream()
            .map((occupation) -> PayTrend.Group.of(occupation, pay.years(occupation.soc()), areas.name(Areas.NATION),
                    survey))
            .toList();
        this.trend = PayTrend.of(groups);
        this.changes = groups.stream()
            .filter((group) -> !group.occupation().isCombined())
            .map((group) -> PayChange.of(group, pay, occupations.everyone().soc()))
            .toList();
        this.articleYear = pay.in(ARTICLE_CODE, ARTICLE_YEAR).orElseThrow();
        Stream<Earnings> wider = groups.stream()
            .filter((group) -> group.occupation().isCombined())
            .limit(1)
            .map(PayTrend.Group::newest);
        this.examples = Stream
            .of(Stream.of(this.articleYear), wider,
                    this.today.rows().stream().limit(occupations.core().size()).map(PayToday.Row::pay))
            .flatMap((some) -> some)
            .toList();
    }

    /**
     * The newest pay.
     * @return today's codes, then all occupations together
     */
    public PayToday today() {
        return this.today;
    }

    /**
     * The pay over the years.
     * @return every code that covered the work
     */
    public PayTrend trend() {
        return this.trend;
    }

    /**
     * How far the medians moved.
     * @return each code that was not a wider one, the newest first
     */
    public List<PayChange> changes() {
        return this.changes;
    }

    /**
     * Figures that other sites may show, right for what they measure.
     * @return the article's survey, a wider code, then today's codes
     */
    public List<Earnings> examples() {
        return this.examples;
    }

    /**
     * The survey that the article quotes.
     * @return the pay of May 2018 under the old code
     */
    public Earnings articleYear() {
        return this.articleYear;
    }

}
