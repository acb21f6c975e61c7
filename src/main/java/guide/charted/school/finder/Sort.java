package guide.charted.school.finder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of the list. Unknown comes last; ties are broken by name, then UNITID. */
public enum Sort {

    /**
     * Matches the text, then accreditation confirmed, then has graduates, then nearest or
     * by name. Never by volume.
     */
    BEST,

    /** By name. */
    NAME,

    /** The cheapest first. */
    TUITION,

    /** The nearest first; asks for a place. */
    DISTANCE,

    /** Most awards in the newest year first. */
    AWARDS;

    static Optional<Sort> ofCode(String code) {
        return Arrays.stream(values()).filter((sort) -> sort.code().equalsIgnoreCase(code)).findFirst();
    }

    /**
     * The word used in addresses and message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
