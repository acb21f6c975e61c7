package guide.charted.education;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program awards, from the shortest to the longest. */
public enum DegreeType {

    /** An undergraduate certificate or diploma. */
    CERTIFICATE,

    /** An associate's degree. */
    ASSOCIATE,

    /** A bachelor's degree. */
    BACHELOR,

    /** A certificate that asks for a bachelor's degree first. */
    POST_BACC_CERTIFICATE,

    /** A master's degree. */
    MASTER,

    /** A certificate that asks for a master's degree first. */
    POST_MASTER_CERTIFICATE,

    /** A doctor's degree. */
    DOCTORATE;

    /**
     * The word used in addresses, data files and JSON.
     * @return the name in kebab case, such as {@code post-bacc-certificate}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The degree type behind a word.
     * @param code a word such as {@code associate}, in either case
     * @return the type, or empty if the word is none of them
     */
    public static Optional<DegreeType> ofCode(String code) {
        return Arrays.stream(values()).filter((type) -> type.code().equalsIgnoreCase(code)).findFirst();
    }

}
