package guide.charted.school;

import java.util.Locale;

/**
 * What can be said of a program's CAHIIM accreditation. "Not accredited" is never among
 * it: nobody publishes that.
 */
public enum Standing {

    /** Accredited, on good evidence. */
    CONFIRMED,

    /** Accredited according to old or second-hand evidence only. */
    REPORTED,

    /** Applying; candidacy is not accreditation. */
    CANDIDACY,

    /**
     * An undergraduate certificate, which CAHIIM's accreditation of degrees does not
     * cover.
     */
    NOT_APPLICABLE,

    /** Nothing was found. */
    UNKNOWN;

    /**
     * The last part of this standing's message keys.
     * @return the name in kebab case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
