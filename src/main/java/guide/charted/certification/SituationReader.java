package guide.charted.certification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import guide.charted.web.InputError;
import guide.charted.web.Limits;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads a situation from a query string. Empty values count as absent, unknown names are
 * ignored.
 */
@Component
public class SituationReader {

    /** The parameter for schooling; it may be repeated. */
    public static final String SCHOOLING = "schooling";

    /** The parameter for credentials held; it may be repeated. */
    public static final String HOLDS = "holds";

    /** The parameter for months of coding work. */
    public static final String CODING_MONTHS = "coding-months";

    /** Months of work that make sense. */
    public static final Limits MONTHS = new Limits(0, 720);

    private final List<String> codes;

    SituationReader(Eligibility eligibility) {
        this.codes = eligibility.rules().stream().map(ExamRule::code).toList();
    }

    /**
     * Reads the parameters.
     * @param parameters the decoded parameters
     * @return the situation, with an error for each value that is not accepted
     */
    public SituationInput read(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (String name : List.of(SCHOOLING, HOLDS, CODING_MONTHS)) {
            List<String> values = parameters.getOrDefault(name, List.of())
                .stream()
                .map(String::strip)
                .filter((value) -> !value.isEmpty())
                .toList();
            if (!values.isEmpty()) {
                entered.put(name, values);
            }
        }
        List<InputError> errors = new ArrayList<>();
        Situation situation = new Situation(schooling(entered, errors), holds(entered, errors),
                codingMonths(entered, errors));
        return new SituationInput(situation, List.copyOf(errors), entered);
    }

    /**
     * The values that a parameter takes.
     * @param name the parameter
     * @return the values in lower case; empty if it takes a number or is not read here
     */
    public List<String> accepted(String name) {
        return switch (name) {
            case SCHOOLING -> Arrays.stream(Schooling.values()).map(Schooling::code).toList();
            case HOLDS -> this.codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).toList();
            default -> List.of();
        };
    }

    private static Set<Schooling> schooling(Map<String, List<String>> entered, List<InputError> errors) {
        Set<Schooling> all = EnumSet.noneOf(Schooling.class);
        for (String value : entered.getOrDefault(SCHOOLING, List.of())) {
            Schooling.ofCode(value).ifPresentOrElse(all::add, () -> errors.add(error(SCHOOLING, value)));
        }
        return all;
    }

    private Set<String> holds(Map<String, List<String>> entered, List<InputError> errors) {
        Set<String> all = new TreeSet<>();
        for (String value : entered.getOrDefault(HOLDS, List.of())) {
            this.codes.stream()
                .filter((code) -> code.equalsIgnoreCase(value))
                .findFirst()
                .ifPresentOrElse(all::add, () -> errors.add(error(HOLDS, value)));
        }
        return all;
    }

    private static OptionalInt codingMonths(Map<String, List<String>> entered, List<InputError> errors) {
        List<String> values = entered.getOrDefault(CODING_MONTHS, List.of());
        if (values.isEmpty()) {
            return OptionalInt.empty();
        }
        String value = values.getFirst();
        if (value.matches("\\d{1,3}") && MONTHS.hold(Integer.parseInt(value))) {
            return OptionalInt.of(Integer.parseInt(value));
        }
        errors.add(error(CODING_MONTHS, value));
        return OptionalInt.empty();
    }

    private static InputError error(String name, String value) {
        return new InputError(name, value, "check.error." + name);
    }

}
