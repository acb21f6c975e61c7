package guide.charted.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The register of everything the guide was read from. */
@Component
public class Sources {

    private final Map<String, Citation> byId;

    Sources(SourceRepository repository) {
        this.byId = repository.findAll()
            .stream()
            .map(Source::toCitation)
            .collect(Collectors.toUnmodifiableMap(Citation::id, Function.identity()));
    }

    /**
     * The source of an id.
     * @param id a register id, as every row of the data names one
     * @return the source
     * @throws IllegalArgumentException if the register lacks it, which the data's foreign
     * keys rule out
     */
    public Citation cite(String id) {
        Citation citation = this.byId.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("No source " + id);
        }
        return citation;
    }

    /**
     * The whole register.
     * @return all sources by publisher, then title, then id
     */
    public List<Citation> all() {
        return this.byId.values()
            .stream()
            .sorted(Comparator.comparing(Citation::publisher)
                .thenComparing(Citation::title)
                .thenComparing(Citation::id))
            .toList();
    }

}
