package guide.charted.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import org.springframework.stereotype.Component;

/** The 50 states, the District of Columbia and Puerto Rico. */
@Component
public class States {

    private final Map<String, String> names;

    States(StateNameRepository repository) {
        this.names = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toUnmodifiableMap(StateName::state, StateName::name));
    }

    /**
     * All of them.
     * @return the codes and names, by name
     */
    public List<Map.Entry<String, String>> all() {
        return this.names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /**
     * The state of a name.
     * @param name such as {@code Ohio}, in any case
     * @return its code, or empty if no state has that name
     */
    public Optional<String> code(String name) {
        return this.names.entrySet()
            .stream()
            .filter((state) -> state.getValue().equalsIgnoreCase(name))
            .map(Map.Entry::getKey)
            .findFirst();
    }

    /**
     * The state that somebody means.
     * @param text two letters or a name, in any case
     * @return its code, or empty if it is neither
     */
    public Optional<String> read(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return name(code).map((known) -> code).or(() -> code(text.strip()));
    }

    /**
     * A state's name.
     * @param code two capital letters, such as {@code OH}
     * @return such as {@code Ohio}, or empty if there is no such state
     */
    public Optional<String> name(String code) {
        return Optional.ofNullable(this.names.get(code));
    }

}
