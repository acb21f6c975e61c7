package guide.charted.place;

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
     * A state's name.
     * @param code two capital letters, such as {@code OH}
     * @return such as {@code Ohio}, or empty if there is no such state
     */
    public Optional<String> name(String code) {
        return Optional.ofNullable(this.names.get(code));
    }

}
