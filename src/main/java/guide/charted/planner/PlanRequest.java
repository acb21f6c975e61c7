package guide.charted.planner;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import guide.charted.certification.Schooling;
import guide.charted.web.InputError;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked the planner: writes its own addresses, and knows what was wrong
 * with what was entered.
 *
 * @param chosen the accepted values by name, in their canonical form; a name without
 * values is absent
 * @param assumed the reader's own numbers in the place of the guide's assumptions, by
 * name
 * @param home where the reader lives
 * @param errors what was entered that the planner does not accept; such values are left
 * out
 * @param entered everything that was entered, as it was entered, to keep the form as it
 * was
 */
public record PlanRequest(Map<PlanParameter, List<String>> chosen, Map<String, Integer> assumed, Home home,
        List<InputError> errors, Map<String, List<String>> entered) {

    /** The path of the form. */
    public static final String PATH = "/planner";

    /** The path of a plan; its files add {@code .pdf}, {@code .ics} or {@code .csv}. */
    public static final String PLAN = PATH + "/plan";

    static final int FULL_TIME = 40;

    static final int FIRST_JOB = 25;

    /**
     * The accepted values of a name.
     * @param name a parameter
     * @return its values; empty if it is absent
     */
    public List<String> values(PlanParameter name) {
        return this.chosen.getOrDefault(name, List.of());
    }

    /**
     * The accepted value of a name.
     * @param name a parameter
     * @return its first value, or empty if it is absent
     */
    public Optional<String> value(PlanParameter name) {
        return values(name).stream().findFirst();
    }

    /**
     * Whether a value is chosen.
     * @param name a parameter
     * @param value one of its values
     * @return true if it is
     */
    public boolean has(PlanParameter name, String value) {
        return values(name).contains(value);
    }

    /**
     * What to print in a form field: the entry as it was typed, also if it was not
     * accepted.
     * @param name a parameter's or an assumption's name
     * @return the entry; empty if there was none
     */
    public String entry(String name) {
        return this.entered.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    Set<Schooling> schooling() {
        return values(PlanParameter.SCHOOLING).stream()
            .flatMap((code) -> Schooling.ofCode(code).stream())
            .collect(Collectors.toSet());
    }

    OptionalInt number(PlanParameter name) {
        return value(name).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    Optional<YearMonth> month(PlanParameter name) {
        return value(name).map(YearMonth::parse);
    }

    boolean isOn(PlanParameter name) {
        return has(name, "true");
    }

    /**
     * Hours of study a week.
     * @return the reader's, at most 40; 40 if not told
     */
    public int hours() {
        return Math.min(FULL_TIME, number(PlanParameter.HOURS).orElse(FULL_TIME));
    }

    /**
     * The percentile of pay to plan with.
     * @return the reader's, or 25
     */
    public int percentile() {
        return number(PlanParameter.PERCENTILE).orElse(FIRST_JOB);
    }

    /**
     * The month in which the plan starts.
     * @return the month, or empty for a plan that counts from "when you start"
     */
    public Optional<YearMonth> start() {
        return month(PlanParameter.START);
    }

    /**
     * The query string.
     * @return such as {@code ?schooling=high-school&state=OH}; empty if nothing was asked
     */
    public String query() {
        return query(this.chosen);
    }

    /**
     * The address of this plan.
     * @return its path and query
     */
    public String href() {
        return PLAN + query();
    }

    /**
     * The address of a file of this plan.
     * @param suffix {@code pdf}, {@code ics} or {@code csv}
     * @return its path and query
     */
    public String hrefOfFile(String suffix) {
        return PLAN + "." + suffix + query();
    }

    /**
     * The form, filled in as it is.
     * @return its path and query
     */
    public String hrefOfForm() {
        return PATH + query();
    }

    /**
     * The same plan with other values of one name.
     * @param name a parameter
     * @param values its values; none to drop it
     * @return the address of that plan
     */
    public String hrefWith(PlanParameter name, String... values) {
        Map<PlanParameter, List<String>> other = new EnumMap<>(PlanParameter.class);
        other.putAll(this.chosen);
        other.put(name, List.of(values));
        return PLAN + query(other);
    }

    /**
     * The same plan with the pay of another area.
     * @param code the area's digits
     * @return the address of that plan
     */
    public String hrefOfMetro(String code) {
        return hrefWith(PlanParameter.METRO, code);
    }

    private String query(Map<PlanParameter, List<String>> values) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        List<Object> encoded = new ArrayList<>();
        values.forEach((name, all) -> all.forEach((value) -> {
            builder.queryParam(name.code(), "{" + encoded.size() + "}");
            encoded.add(value);
        }));
        new TreeMap<>(this.assumed).forEach(builder::queryParam);
        return builder.encode().buildAndExpand(encoded.toArray()).toUriString();
    }

}
