package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupations;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;
import guide.charted.school.Tuition;
import guide.charted.web.Landings;
import guide.charted.web.PageHead;
import guide.charted.web.Say;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The lists that people search the web for: one degree, one state, or one degree in one
 * state. They are pages of their own; every other choice is not for search engines.
 */
@Component
class FinderLandings implements Landings {

    private static final Set<Parameter> NAMES = Set.of(Parameter.DEGREE, Parameter.STATE);

    private static final Set<Parameter> ORDER = Set.of(Parameter.SORT, Parameter.SIZE, Parameter.PAGE);

    private final SchoolFinder finder;

    private final Choices choices;

    private final PayByPlace pay;

    private final String occupation;

    private final Say say;

    private final MessageSource messages;

    FinderLandings(SchoolFinder finder, Choices choices, PayByPlace pay, Occupations occupations, Say say,
            MessageSource messages) {
        this.finder = finder;
        this.choices = choices;
        this.pay = pay;
        this.occupation = occupations.core().getFirst().soc();
        this.say = say;
        this.messages = messages;
    }

    @Override
    public String page() {
        return SchoolFilter.PATH;
    }

    @Override
    public List<String> hrefs() {
        List<String> hrefs = new ArrayList<>();
        List<Optional<String>> degrees = Stream
            .concat(Stream.of(Optional.<String>empty()), this.choices.of(Parameter.DEGREE).stream().map(Optional::of))
            .toList();
        for (Optional<String> degree : degrees) {
            SchoolList found = this.finder.find(filter(degree, Optional.empty()));
            if (degree.isPresent() && found.paging().total() > 0) {
                hrefs.add(found.filter().href());
            }
            this.choices.of(Parameter.STATE)
                .stream()
                .filter((state) -> found.count(Parameter.STATE, state) > 0)
                .map((state) -> filter(degree, Optional.of(state)).href())
                .forEach(hrefs::add);
        }
        return hrefs;
    }

    Optional<Landing> of(SchoolList found) {
        SchoolFilter filter = found.filter();
        if (!isLanding(filter) || found.all().isEmpty()) {
            return Optional.empty();
        }
        List<Figure> prices = found.all()
            .stream()
            .map(SchoolCard::tuition)
            .map(Tuition::resident)
            .filter((price) -> price.number().isPresent())
            .sorted(Figure.MISSING_LAST)
            .toList();
        PlacePay place = filter.values(Parameter.STATE)
            .stream()
            .findFirst()
            .flatMap(this.pay::find)
            .orElseGet(this.pay::nation);
        return Optional.of(new Landing(heading(filter), found.programs(), found.all().size(), prices.size(),
                prices.isEmpty() ? null : prices.getFirst(), prices.isEmpty() ? null : prices.getLast(), place,
                place.of(this.occupation).median(false)));
    }

    /** What search engines are told of a list, by the introduction it has. */
    PageHead head(SchoolFilter filter, Optional<Landing> landing) {
        Map<Parameter, List<String>> kept = new EnumMap<>(Parameter.class);
        filter.chosen().forEach((name, values) -> {
            if (!ORDER.contains(name)) {
                kept.put(name, values);
            }
        });
        SchoolFilter same = filter.choosing(kept);
        boolean ordered = !filter.values(Parameter.SORT).isEmpty() || !filter.values(Parameter.SIZE).isEmpty();
        String canonical = ordered ? same.href() : same.hrefForPage(filter.page());
        boolean indexed = filter.errors().isEmpty() && (kept.isEmpty() || landing.isPresent());
        return new PageHead(canonical, indexed,
                landing.map(this::description).orElseGet(() -> message("school.landing.description")));
    }

    private static boolean isLanding(SchoolFilter filter) {
        List<Parameter> names = filter.chosen()
            .entrySet()
            .stream()
            .filter((entry) -> !entry.getValue().isEmpty() && !ORDER.contains(entry.getKey()))
            .map(Map.Entry::getKey)
            .toList();
        return filter.errors().isEmpty() && !names.isEmpty() && NAMES.containsAll(names)
                && names.stream().allMatch((name) -> filter.values(name).size() == 1);
    }

    private String heading(SchoolFilter filter) {
        Optional<String> degree = label(filter, Parameter.DEGREE);
        Optional<String> state = label(filter, Parameter.STATE);
        if (degree.isPresent() && state.isPresent()) {
            return message("school.landing.both", degree.get(), state.get());
        }
        return degree.map((name) -> message("school.landing.degree", name))
            .orElseGet(() -> message("school.landing.state", state.orElseThrow()));
    }

    private Optional<String> label(SchoolFilter filter, Parameter name) {
        return filter.values(name).stream().findFirst().map((value) -> this.choices.label(name, value));
    }

    private String description(Landing landing) {
        String count = message("school.landing.count", landing.programs(), landing.schools());
        String heading = landing.heading() + ": " + count;
        return (landing.least() == null || landing.most() == null) ? heading
                : heading + " " + message("school.landing.prices.short", this.say.value(landing.least()),
                        this.say.value(landing.most()));
    }

    private static SchoolFilter filter(Optional<String> degree, Optional<String> state) {
        Map<Parameter, List<String>> chosen = new EnumMap<>(Parameter.class);
        degree.ifPresent((value) -> chosen.put(Parameter.DEGREE, List.of(value)));
        state.ifPresent((value) -> chosen.put(Parameter.STATE, List.of(value)));
        return new SchoolFilter(chosen, "", Optional.empty(), List.of(), chosen);
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
