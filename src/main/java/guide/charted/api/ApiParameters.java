package guide.charted.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.career.Assumptions;
import guide.charted.certification.SituationReader;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.planner.PlanParameter;
import guide.charted.planner.PlanReader;
import guide.charted.school.finder.Choices;
import guide.charted.school.finder.Parameter;
import guide.charted.web.Limits;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The parameters of each address, described from the code that reads them: names, values
 * on offer, limits and whether a name may be repeated.
 */
@Component
class ApiParameters {

    private static final Set<String> SWITCH = Set.of("true", "false");

    private static final String MONTH = "^2[0-9]{3}-[01][0-9]$";

    private static final Map<String, String> PATTERNS = Map.of("zip", "^[0-9]{5}$", "by", MONTH, "start", MONTH,
            "edition", MONTH, "metro", "^[0-9]{5}([0-9]{2})?$");

    /** What an absent parameter means, where that is a value of its own. */
    private static final Map<String, Object> DEFAULTS = Map.of("sort", "best", "page", 1, "size", 20, "goal", "any",
            "hours", 40, "percentile", 25);

    private static final Map<String, Object> EXAMPLES = Map.ofEntries(Map.entry("q", "medical coding"),
            Map.entry("zip", "13501"), Map.entry("within", 50), Map.entry("max-tuition", 6000),
            Map.entry("max-months", 24), Map.entry("page", 2), Map.entry("size", 100), Map.entry("coding-months", 12),
            Map.entry("hours", 15), Map.entry("budget", 8000), Map.entry("living", 1800), Map.entry("by", "2028-06"),
            Map.entry("start", "2027-01"), Map.entry("edition", "2026-11"), Map.entry("pay", 31000),
            Map.entry("metro", "18140"), Map.entry("state", "OH"), Map.entry("degree", "associate"),
            Map.entry("schooling", "high-school"), Map.entry("goal", "RHIT"), Map.entry("percentile", 50));

    private final Map<String, List<QueryParameter>> byPath = new LinkedHashMap<>();

    private final MessageSource messages;

    ApiParameters(Choices choices, SituationReader situations, PlanReader plans, Occupations occupations,
            OutlookApi outlook, Assumptions assumptions, MessageSource messages) {
        this.messages = messages;
        this.byPath.put(SchoolsApi.PATH,
                Arrays.stream(Parameter.values())
                    .map((name) -> parameter("schools", name.code(), one(name.code(), choices.of(name), name.limits()),
                            name.isRepeatable()))
                    .toList());
        List<QueryParameter> plan = Stream
            .concat(Arrays.stream(PlanParameter.values()).map((name) -> plan(name, plans)),
                    assumptions.all()
                        .stream()
                        .filter((assumption) -> plans.isAssumption(assumption.id()))
                        .map((assumption) -> assumed(assumption, plans)))
            .toList();
        this.byPath.put(EligibilityApi.PATH,
                Stream.of(PlanParameter.SCHOOLING, PlanParameter.HOLDS, PlanParameter.CODING_MONTHS)
                    .map((name) -> plan(name, plans))
                    .toList());
        this.byPath.put(PlanApi.PATH, plan);
        this.byPath.put(SalaryApi.PATH,
                List.of(parameter("salary", "state", one("state", choices.of(Parameter.STATE)), false),
                        parameter("salary", "metro", one("metro", List.of()), false),
                        parameter("salary", "soc", one("soc", codes(occupations.core())), true)));
        this.byPath.put(OutlookApi.PATH,
                List.of(parameter("outlook", "soc", one("soc", codes(outlook.projected())), true)));
    }

    /**
     * The query parameters of an address.
     * @param path the address
     * @return its parameters; empty if it takes none
     */
    List<QueryParameter> of(String path) {
        return this.byPath.getOrDefault(path, List.of());
    }

    private QueryParameter plan(PlanParameter name, PlanReader plans) {
        return parameter("plan", name.code(), one(name.code(), plans.accepted(name.code()), plans.limits(name.code())),
                name.isRepeatable());
    }

    private static QueryParameter assumed(Assumption assumption, PlanReader plans) {
        int likely = assumption.likely().intValue();
        Schema<Object> number = one(assumption.id(), List.of(), plans.limits(assumption.id()));
        number.setDefault(likely);
        QueryParameter parameter = named(assumption.id(), assumption.name() + ", in "
                + assumption.unit().name().toLowerCase(Locale.ROOT) + ". " + assumption.explanation(), number);
        parameter.setExample(assumption.high().intValue());
        return parameter;
    }

    private QueryParameter parameter(String group, String name, Schema<Object> one, boolean repeated) {
        QueryParameter parameter = named(name, message("openapi." + group + "." + name), repeated ? listOf(one) : one);
        Object offered = (one.getEnum() != null) ? one.getEnum().getFirst() : null;
        Object example = EXAMPLES.getOrDefault(name, "boolean".equals(type(one)) ? true : offered);
        parameter.setExample(repeated ? List.of(example) : example);
        if (repeated) {
            parameter.explode(true);
        }
        else if (DEFAULTS.containsKey(name) || "boolean".equals(type(one))) {
            one.setDefault(DEFAULTS.getOrDefault(name, false));
        }
        return parameter;
    }

    static Schema<?> listOf(Schema<?> one) {
        JsonSchema list = new JsonSchema();
        list.typesItem("array");
        list.setItems(one);
        return list;
    }

    private static QueryParameter named(String name, String description, Schema<?> schema) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).description(description).required(false).schema(schema);
        return parameter;
    }

    private static Schema<Object> one(String name, List<String> offered) {
        return one(name, offered, Optional.empty());
    }

    private static Schema<Object> one(String name, List<String> offered, Optional<Limits> limits) {
        JsonSchema schema = new JsonSchema();
        if (limits.isPresent()) {
            schema.typesItem("integer")
                .minimum(BigDecimal.valueOf(limits.get().least()))
                .maximum(BigDecimal.valueOf(limits.get().most()));
        }
        else if (SWITCH.equals(Set.copyOf(offered))) {
            schema.typesItem("boolean");
        }
        else if (!offered.isEmpty() && offered.stream().allMatch((value) -> value.matches("\\d+"))) {
            schema.typesItem("integer");
            schema.setEnum(offered.stream().<Object>map(Integer::valueOf).toList());
        }
        else {
            schema.typesItem("string").pattern(PATTERNS.get(name));
            schema.setEnum(offered.isEmpty() ? null : List.copyOf(offered));
        }
        return schema;
    }

    private static String type(Schema<?> schema) {
        return schema.getTypes().iterator().next();
    }

    private static List<String> codes(List<Occupation> occupations) {
        return occupations.stream().map(Occupation::soc).toList();
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
