package guide.charted.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.career.Assumptions;
import guide.charted.certification.SituationReader;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.planner.PlanParameter;
import guide.charted.planner.PlanReader;
import guide.charted.school.finder.Choices;
import guide.charted.school.finder.Parameter;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The parameters of each address, described from the code that reads them: names, values
 * on offer and whether a name may be repeated.
 */
@Component
class ApiParameters {

    private static final Set<String> REPEATED = Set.of("degree", "state", "field", "control", "accreditation",
            "delivery", "prepares", "schooling", "holds", "soc");

    private static final Set<String> NUMBERS = Set.of("max-tuition", "max-months", "page", "size", "coding-months",
            "hours", "budget", "pay", "living");

    private static final Set<String> SWITCHES = Set.of("unpriced", "related", "inactive", "online", "member");

    private static final Map<String, String> PATTERNS = Map.of("zip", "^[0-9]{5}$", "by", "^2[0-9]{3}-[01][0-9]$",
            "start", "^2[0-9]{3}-[01][0-9]$", "edition", "^2[0-9]{3}-[01][0-9]$", "metro", "^[0-9]{5}([0-9]{2})?$");

    private final Map<String, List<QueryParameter>> byPath = new LinkedHashMap<>();

    private final MessageSource messages;

    ApiParameters(Choices choices, SituationReader situations, PlanReader plans, Occupations occupations,
            Assumptions assumptions, MessageSource messages) {
        this.messages = messages;
        this.byPath.put(SchoolsApi.PATH,
                Arrays.stream(Parameter.values())
                    .map((name) -> parameter("schools", name.code(), choices.of(name), true))
                    .toList());
        this.byPath.put(EligibilityApi.PATH,
                List.of("schooling", "holds", "coding-months")
                    .stream()
                    .map((name) -> parameter("plan", name, situations.accepted(name), true))
                    .toList());
        List<QueryParameter> plan = new ArrayList<>(Arrays.stream(PlanParameter.values())
            .map((name) -> parameter("plan", name.code(), plans.accepted(name.code()), name.isRepeatable()))
            .toList());
        assumptions.all()
            .forEach((assumption) -> plan.add(named(assumption.id(),
                    assumption.name() + ". " + assumption.explanation(), new JsonSchema().typesItem("integer"))));
        this.byPath.put(PlanApi.PATH, plan);
        List<String> codes = occupations.core().stream().map(Occupation::soc).toList();
        this.byPath.put(SalaryApi.PATH, List.of(parameter("salary", "state", choices.of(Parameter.STATE), false),
                parameter("salary", "metro", List.of(), false), parameter("salary", "soc", codes, true)));
        this.byPath.put(SchoolsApi.ROOT + "/outlook", List.of(parameter("outlook", "soc", List.of(), true)));
    }

    /**
     * The query parameters of an address.
     * @param path the address
     * @return its parameters; empty if it takes none
     */
    List<QueryParameter> of(String path) {
        return this.byPath.getOrDefault(path, List.of());
    }

    private QueryParameter parameter(String group, String name, List<String> offered, boolean mayRepeat) {
        boolean repeated = mayRepeat && REPEATED.contains(name);
        Schema<?> one = one(name, offered);
        Schema<?> schema = repeated ? listOf(one) : one;
        QueryParameter parameter = named(name, message("openapi." + group + "." + name), schema);
        if (repeated) {
            parameter.explode(true);
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

    private static Schema<?> one(String name, List<String> offered) {
        if (SWITCHES.contains(name)) {
            return new JsonSchema().typesItem("boolean");
        }
        if (NUMBERS.contains(name)) {
            return new JsonSchema().typesItem("integer");
        }
        JsonSchema schema = new JsonSchema();
        schema.typesItem("string").pattern(PATTERNS.get(name));
        if (!offered.isEmpty()) {
            schema.setEnum(List.copyOf(offered));
        }
        return schema;
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
