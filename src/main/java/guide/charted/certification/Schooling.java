package guide.charted.certification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import guide.charted.education.DegreeType;
import org.jspecify.annotations.Nullable;

/**
 * An answer to "what schooling do you have?". A person may give several. Accredited means
 * accredited by CAHIIM in health information <em>management</em>.
 */
public enum Schooling {

    /** No high school diploma. */
    NONE,

    /** A high school diploma. */
    HIGH_SCHOOL,

    /** College without a degree. */
    SOME_COLLEGE,

    /** A certificate in coding. */
    CODING_CERTIFICATE(DegreeType.CERTIFICATE, Program.OTHER),

    /** An associate's degree from any other program. */
    ASSOCIATE_OTHER(DegreeType.ASSOCIATE, Program.OTHER),

    /** An associate's degree from an accredited program. */
    ASSOCIATE_CAHIIM(DegreeType.ASSOCIATE, Program.ACCREDITED),

    /** An associate's degree; whether the program was accredited is not known. */
    ASSOCIATE_UNSURE(DegreeType.ASSOCIATE, Program.UNSURE),

    /** A bachelor's degree from any other program. */
    BACHELOR_OTHER(DegreeType.BACHELOR, Program.OTHER),

    /** A bachelor's degree from an accredited program. */
    BACHELOR_CAHIIM(DegreeType.BACHELOR, Program.ACCREDITED),

    /** A bachelor's degree; whether the program was accredited is not known. */
    BACHELOR_UNSURE(DegreeType.BACHELOR, Program.UNSURE),

    /** A certificate after a bachelor's degree, from an approved program. */
    POSTBACC_CAHIIM(DegreeType.POST_BACC_CERTIFICATE, Program.ACCREDITED),

    /**
     * A certificate after a bachelor's degree; whether the program was approved is not
     * known.
     */
    POSTBACC_UNSURE(DegreeType.POST_BACC_CERTIFICATE, Program.UNSURE),

    /** A master's degree from any other program. */
    MASTER_OTHER(DegreeType.MASTER, Program.OTHER),

    /** A master's degree from an accredited program. */
    MASTER_CAHIIM(DegreeType.MASTER, Program.ACCREDITED),

    /** A master's degree; whether the program was accredited is not known. */
    MASTER_UNSURE(DegreeType.MASTER, Program.UNSURE),

    /**
     * A program abroad, approved by an association that has an agreement with AHIMA.
     */
    FOREIGN_RECIPROCITY,

    /** The last term of an accredited associate program. */
    LAST_TERM_ASSOCIATE_CAHIIM(DegreeType.ASSOCIATE, Program.ACCREDITED),

    /** The last term of an accredited bachelor's program. */
    LAST_TERM_BACHELOR_CAHIIM(DegreeType.BACHELOR, Program.ACCREDITED);

    private final @Nullable DegreeType award;

    private final Program program;

    Schooling() {
        this.award = null;
        this.program = Program.OTHER;
    }

    Schooling(DegreeType award, Program program) {
        this.award = award;
        this.program = program;
    }

    /**
     * The word used in addresses and JSON.
     * @return the name in kebab case, such as {@code associate-cahiim}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The schooling behind a word.
     * @param code a word such as {@code bachelor-other}, in either case
     * @return the schooling, or empty if the word is none of them
     */
    public static Optional<Schooling> ofCode(String code) {
        return Arrays.stream(values()).filter((schooling) -> schooling.code().equalsIgnoreCase(code)).findFirst();
    }

    /**
     * What it awards, or will award after the last term.
     * @return the degree or certificate; empty if it leads to none of the known ones
     */
    public Optional<DegreeType> award() {
        return Optional.ofNullable(this.award);
    }

    /**
     * What is known of the program.
     * @return whether it was accredited
     */
    public Program program() {
        return this.program;
    }

    /**
     * Whether the program is still going on.
     * @return true in the last term
     */
    public boolean isLastTerm() {
        return this == LAST_TERM_ASSOCIATE_CAHIIM || this == LAST_TERM_BACHELOR_CAHIIM;
    }

    /**
     * Whether a high school diploma goes without saying.
     * @return true for degrees and for those about to get one
     */
    public boolean impliesDiploma() {
        return this == HIGH_SCHOOL || (this.award != null && this.award != DegreeType.CERTIFICATE);
    }

    /**
     * Whether a degree of this type, or one that builds on it, is finished.
     * @param type the least degree
     * @return true if it is
     */
    public boolean reaches(DegreeType type) {
        return this.award != null && !isLastTerm() && this.award.compareTo(type) >= 0;
    }

    /** What is known of a program. */
    public enum Program {

        /** Accredited by CAHIIM in health information management. */
        ACCREDITED,

        /** In another field, or not accredited. */
        OTHER,

        /** The reader does not know. */
        UNSURE

    }

}
