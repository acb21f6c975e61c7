package guide.charted.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.JsonNode;

/**
 * What schema.org says of the types that the guide uses: schema-org.csv, which
 * tools/schema_org.py makes of the published vocabulary.
 */
final class Vocabulary {

    private final Map<String, Set<String>> parents = new TreeMap<>();

    private final Map<String, Map<String, Set<String>>> properties = new TreeMap<>();

    Vocabulary() {
        Path file = Path.of("src/test/resources/schema-org.csv");
        try (var reader = Files.newBufferedReader(file);
                var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            rows.forEach((row) -> {
                Set<String> words = new TreeSet<>(
                        List.of(row.get(row.get("property").isEmpty() ? "parents" : "ranges").split("[|]")));
                words.remove("");
                if (row.get("property").isEmpty()) {
                    this.parents.put(row.get("type"), words);
                }
                else {
                    this.properties.computeIfAbsent(row.get("type"), (type) -> new TreeMap<>())
                        .put(row.get("property"), words);
                }
            });
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * What is wrong with a thing: its type, its properties, the types of their values.
     */
    List<String> faults(JsonNode thing) {
        String type = thing.path("@type").asString("");
        if (!this.parents.containsKey(type)) {
            return List.of("no type " + type);
        }
        return thing.properties()
            .stream()
            .filter((property) -> !property.getKey().startsWith("@"))
            .flatMap((property) -> faults(type, property.getKey(), property.getValue()).stream())
            .toList();
    }

    private List<String> faults(String type, String property, JsonNode value) {
        Set<String> ranges = ranges(type, property);
        if (ranges.isEmpty()) {
            return List.of(type + " has no " + property);
        }
        return value.isArray() ? value.valueStream().flatMap((one) -> fault(type, property, one, ranges)).toList()
                : fault(type, property, value, ranges).toList();
    }

    private Stream<String> fault(String type, String property, JsonNode value, Set<String> ranges) {
        return ranges.stream().anyMatch((range) -> fits(value, range)) ? Stream.empty()
                : Stream.of(type + "." + property + " cannot be " + value + " but " + ranges);
    }

    private boolean fits(JsonNode value, String range) {
        if (value.isObject()) {
            return value.has("@type") ? withParents(value.path("@type").asString()).contains(range)
                    : value.has("@id") && isClass(range);
        }
        return switch (range) {
            case "Text" -> value.isString() && !value.asString().isBlank();
            case "URL" -> value.isString() && isAddress(value.asString());
            case "Date", "DateTime" -> value.isString() && parses(() -> LocalDate.parse(value.asString()));
            case "Duration" -> value.isString() && parses(() -> Period.parse(value.asString()));
            case "Number" -> value.isNumber();
            case "Integer" -> value.isNumber() && isWhole(value.decimalValue());
            case "Boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private static boolean isClass(String range) {
        return !Set.of("Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean").contains(range);
    }

    private Set<String> ranges(String type, String property) {
        Set<String> ranges = new TreeSet<>();
        withParents(type).forEach(
                (one) -> ranges.addAll(this.properties.getOrDefault(one, Map.of()).getOrDefault(property, Set.of())));
        return ranges;
    }

    private Set<String> withParents(String type) {
        Set<String> all = new HashSet<>(Set.of(type));
        this.parents.getOrDefault(type, Set.of()).forEach((parent) -> all.addAll(withParents(parent)));
        return all;
    }

    private static boolean isAddress(String text) {
        return parses(() -> URI.create(text)) && text.matches("https?://.+");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        }
        catch (DateTimeParseException | IllegalArgumentException ex) {
            return false;
        }
    }

}
