package guide.charted.place;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of the areas that surveys report on. */
@Component
public class Areas {

    /** The code of the whole country. */
    public static final String NATION = "US";

    private final String nation;

    private final States states;

    Areas(MessageSource messages, States states) {
        this.nation = messages.getMessage("place.us", null, Locale.US);
        this.states = states;
    }

    /**
     * An area's name.
     * @param code {@code US}, or a state's two capital letters
     * @return such as {@code United States}
     * @throws java.util.NoSuchElementException if there is no such area
     */
    public String name(String code) {
        return NATION.equals(code) ? this.nation : this.states.name(code).orElseThrow();
    }

}
