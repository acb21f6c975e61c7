package guide.charted.salary;

import java.util.Locale;

/** How the figures of a row were read. */
public enum Reading {

    /** In a file of the publisher. */
    OFFICIAL_FILE,
    /** On a page of the publisher, or a copy of it. */
    OFFICIAL_PAGE,
    /** In a converted copy of a file of the publisher, which leaves some columns out. */
    CONVERSION,
    /** In the words of somebody else: shown with that label or not at all. */
    SECONDARY,
    /** Nowhere: the year or round exists, and what it says was not found. */
    NOT_FOUND;

    static Reading ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The word used in data files and answers.
     * @return the name in kebab case, such as {@code official-file}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the publisher's own words were read.
     * @return false if others quote it, or nothing was found
     */
    public boolean isOfficial() {
        return this == OFFICIAL_FILE || this == OFFICIAL_PAGE || this == CONVERSION;
    }

    /**
     * Whether we have it from others only.
     * @return true if it must be labeled so
     */
    public boolean isSecondHand() {
        return this == SECONDARY;
    }

}
