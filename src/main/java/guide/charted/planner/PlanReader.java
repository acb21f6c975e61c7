package guide.charted.planner;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.career.Assumptions;
import guide.charted.certification.Eligibility;
import guide.charted.certification.ExamRule;
import guide.charted.certification.Schooling;
import guide.charted.certification.SituationReader;
import guide.charted.place.Place;
import guide.charted.place.Places;
import guide.charted.place.States;
import guide.charted.salary.place.PayByPlace;
import guide.charted.web.InputError;
import guide.charted.web.Limits;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads what a reader asks the planner. Empty values count as absent, unknown names are
 * ignored.
 */
@Component
public class PlanReader {

    private static final Limits HOURS = new Limits(1, 80);

    private static final Limits DOLLARS_A_MONTH = new Limits(0, 100_000);

    private static final Limits DOLLARS = new Limits(0, 10_000_000);

    private static final Set<String> PERCENTILES = Set.of("10", "25", "50", "75", "90");

    private static final Set<String> SWITCH = Set.of("true", "false");

    private final States states;

    private final Places places;

    private final PayByPlace pay;

    private final Set<String> credentials;

    /** Assumptions that a parameter of its own sets, or that nobody can change. */
    private static final Set<String> PARAMETERS = Set.of("first-job-percentile", "full-time-hours");

    private final Set<String> assumptions;

    PlanReader(States states, Places places, PayByPlace pay, Eligibility eligibility, Assumptions assumptions) {
        this.states = states;
        this.places = places;
        this.pay = pay;
        this.credentials = eligibility.rules().stream().map(ExamRule::code).collect(Collectors.toUnmodifiableSet());
        this.assumptions = assumptions.all()
            .stream()
            .map(Assumption::id)
            .filter((id) -> !PARAMETERS.contains(id))
            .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the parameters.
     * @param parameters the decoded parameters
     * @return the request, with an error for each value that is not accepted
     */
    public PlanRequest read(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> entered = new HashMap<>();
        Map<PlanParameter, List<String>> chosen = new EnumMap<>(PlanParameter.class);
        List<InputError> errors = new ArrayList<>();
        for (PlanParameter name : PlanParameter.values()) {
            List<String> values = entered(parameters, name.code(), name.isRepeatable());
            List<String> accepted = new ArrayList<>();
            for (String value : values) {
                canonical(name, value).ifPresentOrElse(accepted::add,
                        () -> errors.add(new InputError(name.code(), value, "planner.error." + name.code())));
            }
            keep(name.code(), values, entered);
            if (!accepted.isEmpty()) {
                chosen.put(name, accepted.stream().distinct().toList());
            }
        }
        Map<String, Integer> assumed = new HashMap<>();
        for (String name : this.assumptions) {
            List<String> values = entered(parameters, name, false);
            keep(name, values, entered);
            for (String value : values) {
                number(value, limits(name)).ifPresentOrElse((number) -> assumed.put(name, Integer.valueOf(number)),
                        () -> errors.add(new InputError(name, value, "planner.error.assumption")));
            }
        }
        return new PlanRequest(chosen, assumed, home(chosen), List.copyOf(errors), entered);
    }

    /**
     * The values on offer for a name.
     * @param name a parameter's name
     * @return the values; empty if it takes free entries
     */
    public List<String> accepted(String name) {
        return PlanParameter.ofCode(name).map((parameter) -> switch (parameter) {
            case SCHOOLING -> Arrays.stream(Schooling.values()).map(Schooling::code).toList();
            case HOLDS -> this.credentials.stream().sorted().toList();
            case GOAL -> Stream.concat(Stream.of("any"), this.credentials.stream().sorted()).toList();
            case STATE -> this.states.all().stream().map(Map.Entry::getKey).toList();
            case ONLINE, MEMBER -> List.of("true", "false");
            case PERCENTILE -> PERCENTILES.stream().sorted().toList();
            case CODING_MONTHS, ZIP, METRO, HOURS, BUDGET, BY, START, PAY, LIVING, EDITION -> List.<String>of();
        }).orElse(List.of());
    }

    /**
     * The whole numbers that a name takes.
     * @param name a parameter's name, or that of an assumption
     * @return the limits; empty if it takes no free number
     */
    public Optional<Limits> limits(String name) {
        if (this.assumptions.contains(name)) {
            return Optional.of(new Limits(name.endsWith("-hours") ? 1 : 0, SituationReader.MONTHS.most()));
        }
        return PlanParameter.ofCode(name).map((parameter) -> switch (parameter) {
            case CODING_MONTHS -> SituationReader.MONTHS;
            case HOURS -> HOURS;
            case BUDGET, PAY -> DOLLARS;
            case LIVING -> DOLLARS_A_MONTH;
            case SCHOOLING, HOLDS, GOAL, STATE, ZIP, METRO, BY, START, ONLINE, MEMBER, PERCENTILE, EDITION -> null;
        });
    }

    /**
     * Whether a parameter puts a number in the place of an assumption.
     * @param name the name of an assumption
     * @return false if a parameter of its own sets it, or nothing
     */
    public boolean isAssumption(String name) {
        return this.assumptions.contains(name);
    }

    private Home home(Map<PlanParameter, List<String>> chosen) {
        Optional<Place> zip = first(chosen, PlanParameter.ZIP).flatMap(this.places::ofZip);
        Optional<String> state = first(chosen, PlanParameter.STATE).or(() -> zip.map(Place::state));
        return new Home(state.orElse(null), state.flatMap(this.states::name).orElse(""), zip.orElse(null),
                first(chosen, PlanParameter.METRO).orElse(null),
                first(chosen, PlanParameter.ONLINE).filter("true"::equals).isPresent());
    }

    private Optional<String> canonical(PlanParameter name, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String upper = value.toUpperCase(Locale.ROOT);
        return switch (name) {
            case SCHOOLING -> Schooling.ofCode(value).map(Schooling::code);
            case HOLDS -> Optional.of(upper).filter(this.credentials::contains);
            case GOAL ->
                lower.equals("any") ? Optional.of(lower) : Optional.of(upper).filter(this.credentials::contains);
            case STATE -> Optional.of(upper).filter((code) -> this.states.name(code).isPresent());
            case ZIP -> Optional.of(value).filter((zip) -> this.places.ofZip(zip).isPresent());
            case METRO -> Optional.of(value).filter(this::isArea);
            case HOURS, CODING_MONTHS -> number(value, limits(name.code()));
            case BUDGET, PAY, LIVING -> dollars(value, limits(name.code()));
            case BY, START, EDITION -> month(value);
            case ONLINE, MEMBER -> Optional.of(lower).filter(SWITCH::contains);
            case PERCENTILE -> Optional.of(value).filter(PERCENTILES::contains);
        };
    }

    private boolean isArea(String code) {
        return this.pay.find(code).filter((place) -> PlaceWages.AREAS.contains(place.area().kind())).isPresent();
    }

    private static Optional<String> dollars(String value, Optional<Limits> limits) {
        return number(value.replaceFirst("^\\$", "").replace(",", ""), limits);
    }

    private static Optional<String> month(String value) {
        try {
            return Optional.of(value)
                .filter((text) -> text.matches("2\\d{3}-\\d\\d"))
                .map(YearMonth::parse)
                .map(YearMonth::toString);
        }
        catch (DateTimeParseException ex) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String value, Optional<Limits> limits) {
        return value.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(value))
            .filter((number) -> limits.orElseThrow().hold(number))
            .map(String::valueOf) : Optional.empty();
    }

    private static Optional<String> first(Map<PlanParameter, List<String>> chosen, PlanParameter name) {
        return chosen.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static void keep(String name, List<String> values, Map<String, List<String>> entered) {
        if (!values.isEmpty()) {
            entered.put(name, values);
        }
    }

    private static List<String> entered(MultiValueMap<String, String> parameters, String name, boolean repeatable) {
        return parameters.getOrDefault(name, List.of())
            .stream()
            .map(String::strip)
            .filter((value) -> !value.isEmpty())
            .limit(repeatable ? Long.MAX_VALUE : 1)
            .toList();
    }

}
