package guide.charted.salary.map;

import java.util.List;
import java.util.Map;

import guide.charted.web.InputError;

/**
 * What a reader asks of the nation's page.
 *
 * @param choice what the map shows
 * @param zip the ZIP code whose surroundings are sought; empty if none
 * @param q the place sought in words; empty if none
 * @param entered everything that was entered, to keep the form as it was
 * @param errors what was entered that is not accepted; such values are left out
 */
record Question(MapChoice choice, String zip, String q, Map<String, String> entered, List<InputError> errors) {

    /**
     * What to print in a form field.
     * @param name a parameter
     * @return the entry as it was typed; empty if there was none
     */
    public String entry(String name) {
        return this.entered.getOrDefault(name, "");
    }

}
