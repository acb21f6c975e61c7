package guide.charted.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import org.springframework.stereotype.Component;

/**
 * The areas that surveys report on: the nation, states, metropolitan and nonmetropolitan
 * areas.
 */
@Component
public class Areas {

    /** The code of the whole country. */
    public static final String NATION = "US";

    private final Map<String, Area> byCode;

    Areas(AreaRepository repository) {
        this.byCode = repository.findAll()
            .stream()
            .map((row) -> row.toArea(Language.ENGLISH))
            .collect(Collectors.toUnmodifiableMap(Area::code, Function.identity()));
    }

    /**
     * An area.
     * @param code as in {@link Area#code()}, letters in capitals
     * @return the area, or empty if there is none of that code
     */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(this.byCode.get(code));
    }

    /**
     * An area's name.
     * @param code as in {@link Area#code()}, letters in capitals
     * @return such as {@code United States}
     * @throws java.util.NoSuchElementException if there is no such area
     */
    public String name(String code) {
        return find(code).orElseThrow().name();
    }

    /**
     * All areas of a kind.
     * @param kind the kind
     * @return the areas, by name
     */
    public List<Area> all(Area.Kind kind) {
        return this.byCode.values()
            .stream()
            .filter((area) -> area.kind() == kind)
            .sorted(Comparator.comparing(Area::name).thenComparing(Area::code))
            .toList();
    }

}
