package guide.charted.school.finder;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the values of each parameter that offers a list, so that a set of them is the
 * bits of one number.
 */
class Codes {

    private final Map<Parameter, List<String>> codes = new EnumMap<>(Parameter.class);

    Codes(Choices choices) {
        Parameter.FACETS.forEach((name) -> this.codes.put(name, choices.of(name)));
    }

    List<String> of(Parameter facet) {
        return this.codes.getOrDefault(facet, List.of());
    }

    /** The values as bits; those that the parameter does not offer are left out. */
    long bits(Parameter facet, Collection<String> values) {
        List<String> offered = of(facet);
        return values.stream()
            .mapToInt(offered::indexOf)
            .filter((index) -> index >= 0)
            .mapToLong((index) -> 1L << index)
            .reduce(0, (some, more) -> some | more);
    }

}
