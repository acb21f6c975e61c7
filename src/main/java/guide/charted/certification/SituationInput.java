package guide.charted.certification;

import java.util.List;
import java.util.Map;

import guide.charted.web.InputError;

/**
 * What a reader answered.
 *
 * @param situation what could be read of it
 * @param errors what is not accepted
 * @param entered all that was entered, also what is not accepted, by parameter
 */
public record SituationInput(Situation situation, List<InputError> errors, Map<String, List<String>> entered) {

    /**
     * Whether a value was chosen.
     * @param name the parameter
     * @param value the value, in lower case
     * @return true if it was
     */
    public boolean has(String name, String value) {
        return this.entered.getOrDefault(name, List.of()).stream().anyMatch(value::equalsIgnoreCase);
    }

    /**
     * What was written into a field.
     * @param name the parameter
     * @return the first value; empty if there is none
     */
    public String entry(String name) {
        return this.entered.getOrDefault(name, List.of("")).getFirst();
    }

}
