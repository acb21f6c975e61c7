package guide.charted.career;

import java.util.Locale;

/** The parts of the work, in the order in which a reader meets them. */
public enum DutyArea {

    /** Collecting, filing and fetching records. */
    RECORDS,

    /** Giving diagnoses and treatments their standard codes, and billing with them. */
    CODING,

    /** Keeping a registry of a disease, such as cancer. */
    REGISTRY,

    /** Guarding records and releasing them by the rules. */
    PRIVACY,

    /** Making figures and better systems out of records. */
    ANALYSIS;

    /**
     * The word used in data files, anchors and message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
