package guide.charted.web;

import java.util.Locale;

/** What a page is about: the groups in which a search shows what it found. */
public enum PageKind {

    /** The guide's own words. */
    GUIDE,

    /** A credential. */
    CERTIFICATION,

    /** A school. */
    SCHOOL,

    /** A state or another area. */
    PLACE,

    /** The glossary, with a part for each term. */
    TERM,

    /** The register of sources, with a part for each source. */
    SOURCE,

    /** A table of the data. */
    TABLE;

    /**
     * The last part of this kind's message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
