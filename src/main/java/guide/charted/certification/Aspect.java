package guide.charted.certification;

import java.util.Locale;

/** A kind of fact, by how long it may stand before somebody must look again. */
public enum Aspect {

    /** Who may sit. */
    ROUTE,

    /** What the exam is like and asks. */
    EXAM,

    /** What is to be paid. */
    FEE,

    /** What keeps the credential. */
    RENEWAL,

    /** How first-time candidates fared. */
    RESULT,

    /** How many people hold it. */
    HOLDERS,

    /** What membership costs. */
    DUES,

    /** What states ask of facilities. */
    LAW,

    /** Where the letters are in use. */
    TITLE;

    /**
     * The word used in data files.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Aspect ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
