package guide.charted.occupation;

import java.util.Locale;

/** What an occupation is to this guide. */
public enum Role {

    /** One of the codes that cover the work today. */
    CORE,
    /** A code that covered this or a neighboring work and is no longer used. */
    FORMER,
    /** A wider code of 2019 and 2020: comparable with no other year. */
    COMBINED,
    /** A career beside this one. */
    NEIGHBOR,
    /** All occupations together, the yardstick. */
    ALL;

    /**
     * The word used in data files and answers.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
