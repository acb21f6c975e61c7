package guide.charted.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import guide.charted.chart.Bars;
import guide.charted.chart.Scale;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.occupation.Onet;
import guide.charted.salary.Outlook;
import guide.charted.salary.Pay;
import org.springframework.stereotype.Component;

/** The careers beside this one, and what they pay. */
@Component
public class Alternatives {

    private static final double BAR_WIDTH = 100;

    private final List<Prospects> thisCareer;

    private final Prospects everyone;

    private final List<Alternative> all;

    private final Map<Prospects, Bars.Bar> payBars;

    Alternatives(RelatedCareerRepository repository, Occupations occupations, Pay pay, Outlook outlook, Onet onet,
            Sources sources) {
        this.thisCareer = occupations.core()
            .stream()
            .map((occupation) -> Prospects.of(occupation, pay, outlook, onet))
            .toList();
        this.everyone = Prospects.of(occupations.everyone(), pay, outlook, onet);
        this.all = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(RelatedCareer::position))
            .map((career) -> career.toAlternative(Prospects.of(occupations.of(career.soc()), pay, outlook, onet),
                    sources))
            .toList();
        this.payBars = payBars(compared());
    }

    private static Map<Prospects, Bars.Bar> payBars(List<Prospects> compared) {
        List<OptionalDouble> medians = compared.stream().map(Prospects::medianPay).toList();
        double most = medians.stream().flatMapToDouble(OptionalDouble::stream).max().orElse(1);
        List<Bars.Bar> bars = Bars.of(new Scale(0, most, 0, BAR_WIDTH), medians).bars();
        return IntStream.range(0, bars.size()).boxed().collect(Collectors.toUnmodifiableMap(compared::get, bars::get));
    }

    /**
     * All that stand side by side.
     * @return this career, its neighbors, and all occupations together as the last
     */
    public List<Prospects> compared() {
        return Stream
            .of(this.thisCareer.stream(), this.all.stream().map(Alternative::prospects), Stream.of(this.everyone))
            .flatMap(Function.identity())
            .toList();
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

    /**
     * The median pay of a career as a bar from zero.
     * @param prospects a career of this page
     * @return its bar, 100 wide for the best paid of them
     */
    public Bars.Bar payBar(Prospects prospects) {
        return Objects.requireNonNull(this.payBars.get(prospects));
    }

}
