package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import guide.charted.school.finder.SchoolsByHand.Program;
import guide.charted.school.finder.SchoolsByHand.School;
import guide.charted.support.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The list that the contract asks for, worked out from the data files by the shortest
 * way: every question is a new walk over all programs.
 *
 * @param chosen the parameters as they stand in an address
 * @param anyLength whether programs of unknown length pass for once
 */
record ListByHand(Map<String, List<String>> chosen, boolean anyLength) {

    private static final Map<String, DataFile.Row> ZIPS = zips();

    static ListByHand of(Map<String, List<String>> chosen) {
        return new ListByHand(chosen, false);
    }

    ListByHand with(String name, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(this.chosen);
        other.put(name, List.of(value));
        return of(other);
    }

    ListByHand without(String... names) {
        Map<String, List<String>> other = new LinkedHashMap<>(this.chosen);
        List.of(names).forEach(other::remove);
        return of(other);
    }

    int size() {
        return (int) SchoolsByHand.ALL.stream().map(this::result).filter(Objects::nonNull).count();
    }

    int confirmed() {
        return (int) SchoolsByHand.ALL.stream()
            .map(this::result)
            .filter((result) -> result != null && result.programs().stream().anyMatch(Program::confirmedInHim))
            .count();
    }

    int hiddenUnpriced() {
        return with("unpriced", "true").size() - size();
    }

    int hiddenUnknownLength() {
        return new ListByHand(this.chosen, true).size() - size();
    }

    List<Result> inOrder() {
        List<Result> results = new ArrayList<>();
        SchoolsByHand.ALL.stream().map(this::result).filter(Objects::nonNull).forEach(results::add);
        results.sort(Comparator.comparingInt((Result result) -> isGrouped() ? result.group() : 0)
            .thenComparing(order())
            .thenComparing((result) -> result.school().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing((result) -> result.school().unitid()));
        return results;
    }

    boolean isGrouped() {
        List<String> prepares = this.chosen.getOrDefault("prepares", List.of());
        return prepares.contains("rhit") || prepares.contains("rhia");
    }

    private Comparator<Result> order() {
        return switch (first("sort", "best")) {
            case "tuition" -> Comparator.comparing(Result::price, Comparator.nullsLast(Comparator.naturalOrder()));
            case "awards" -> Comparator.comparing(Result::awards, Comparator.nullsLast(Comparator.reverseOrder()));
            case "distance" -> Comparator.comparing(Result::miles);
            case "name" -> Comparator.comparing((result) -> result.school().name(), String.CASE_INSENSITIVE_ORDER);
            default -> Comparator
                .comparing((Result result) -> result.programs()
                    .stream()
                    .noneMatch((program) -> program.has("accreditation", "cahiim")))
                .thenComparing((result) -> result.awards() == null || result.awards().signum() == 0)
                .thenComparing(Result::miles, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private @Nullable Result result(School school) {
        Double miles = miles(school);
        if (miles != null && this.chosen.containsKey("within") && miles > Double.parseDouble(first("within", ""))) {
            return null;
        }
        if (!allows("state", school.state()) || !allows("control", school.control())) {
            return null;
        }
        List<Program> programs = school.programs().stream().filter(this::matches).toList();
        BigDecimal price = programs.stream()
            .map(Program::price)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
        boolean affordable = !this.chosen.containsKey("max-tuition") || ((price == null) ? isOn("unpriced")
                : price.compareTo(new BigDecimal(first("max-tuition", ""))) <= 0);
        return (programs.isEmpty() || !affordable) ? null : new Result(school, programs, price, miles);
    }

    private boolean matches(Program program) {
        return List.of("degree", "field", "delivery", "accreditation", "prepares")
            .stream()
            .allMatch((name) -> !this.chosen.containsKey(name)
                    || this.chosen.get(name).stream().anyMatch((value) -> program.has(name, value)))
                && (program.core() || isOn("related")) && (program.active() || isOn("inactive"))
                && (!this.chosen.containsKey("max-months") || ((program.months() == null) ? this.anyLength
                        : program.months() <= Double.parseDouble(first("max-months", ""))));
    }

    private @Nullable Double miles(School school) {
        DataFile.Row zip = ZIPS.get(first("zip", first("q", "")));
        return (zip == null) ? null
                : school.milesTo(zip.number("latitude").doubleValue(), zip.number("longitude").doubleValue());
    }

    private boolean allows(String name, String value) {
        return !this.chosen.containsKey(name) || this.chosen.get(name).contains(value);
    }

    private boolean isOn(String name) {
        return first(name, "false").equals("true");
    }

    private String first(String name, String otherwise) {
        return this.chosen.getOrDefault(name, List.of(otherwise)).getFirst();
    }

    private static Map<String, DataFile.Row> zips() {
        Map<String, DataFile.Row> zips = new LinkedHashMap<>();
        DataFile.of("zip_place").rows().forEach((row) -> zips.put(row.get("zip"), row));
        return zips;
    }

    static List<String> allZips() {
        return List.copyOf(ZIPS.keySet());
    }

    /** A school found. */
    record Result(School school, List<Program> programs, @Nullable BigDecimal price, @Nullable Double miles) {

        @Nullable BigDecimal awards() {
            return this.programs.stream()
                .map(Program::awards)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        }

        int group() {
            if (this.programs.stream().anyMatch(Program::confirmedInHim)) {
                return 0;
            }
            return this.programs.stream().anyMatch((program) -> program.has("accreditation", "candidacy")) ? 1 : 2;
        }

    }

}
