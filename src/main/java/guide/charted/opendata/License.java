package guide.charted.opendata;

import guide.charted.fact.Citation;

/** The terms under which a row may be used: those of its source. */
public enum License {

    /** A work of the United States government or a law: in the public domain. */
    PUBLIC_DOMAIN("public-domain", "https://creativecommons.org/publicdomain/mark/1.0/"),

    /** Creative Commons Attribution: the source is to be named, with its notice. */
    ATTRIBUTION("attribution", "https://creativecommons.org/licenses/by/4.0/"),

    /** Facts of a source that states no terms: the words are ours. */
    CITED("cited", License.OF_THE_GUIDE),

    /** Our own words and assumptions. */
    OWN("own", License.OF_THE_GUIDE);

    private static final String OF_THE_GUIDE = "https://www.apache.org/licenses/LICENSE-2.0";

    private final String code;

    private final String address;

    License(String code, String address) {
        this.code = code;
        this.address = address;
    }

    /**
     * The last part of this license's message keys.
     * @return a word in kebab case
     */
    public String code() {
        return this.code;
    }

    /**
     * Where the terms stand.
     * @return a web address
     */
    public String address() {
        return this.address;
    }

    static License of(Citation source) {
        if (source.license() == null) {
            return source.kind().equals("ours") ? OWN : CITED;
        }
        return switch (source.license()) {
            case "public domain" -> PUBLIC_DOMAIN;
            case "CC BY 4.0" -> ATTRIBUTION;
            default -> throw new IllegalStateException(source.id() + " has unknown terms: " + source.license());
        };
    }

}
