package guide.charted.fact;

import java.util.Locale;

/** What the facts say of a claim. */
public enum Verdict {

    /** Sources agree with it. */
    CONFIRMED,

    /** It was right for its time; newer facts have replaced it. */
    SUPERSEDED,

    /** A better source says otherwise. */
    CONTRADICTED,

    /** No source was found for it. */
    UNSUPPORTED;

    /**
     * The last part of this verdict's message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
