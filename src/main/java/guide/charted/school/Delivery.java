package guide.charted.school;

import java.util.Locale;

/** How a program can be studied. One program may offer several. */
public enum Delivery {

    /** Wholly online, though practice on site may still be asked for. */
    ONLINE,

    /** At the school. */
    CAMPUS,

    /** Partly online. */
    HYBRID;

    /**
     * The word used in addresses, messages and JSON.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
