package guide.charted.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import guide.charted.education.DegreeType;

/**
 * The exams that programs lead to, each with the kind of program that prepares for it.
 */
public enum Credential {

    /**
     * Registered Health Information Technician: an associate's degree in health
     * information.
     */
    RHIT(Set.of(DegreeType.ASSOCIATE), Set.of("51.0706", "51.0707")),

    /**
     * Registered Health Information Administrator: a bachelor's or more in health
     * information.
     */
    RHIA(Set.of(DegreeType.BACHELOR, DegreeType.POST_BACC_CERTIFICATE, DegreeType.MASTER),
            Set.of("51.0706", "51.0707", "51.0723")),

    /**
     * Certified Coding Associate: programs teach toward it, the exam itself asks only for
     * a diploma.
     */
    CCA(Set.of(DegreeType.CERTIFICATE, DegreeType.ASSOCIATE), Set.of("51.0713", "51.0707", "51.0706")),

    /**
     * Certified Coding Specialist: programs teach toward it, the exam itself asks only
     * for a diploma.
     */
    CCS(Set.of(DegreeType.CERTIFICATE, DegreeType.ASSOCIATE), Set.of("51.0713", "51.0707", "51.0706"));

    private static final String PRIVACY = "51.0723";

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<DegreeType> degrees;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> cips;

    Credential(Set<DegreeType> degrees, Set<String> cips) {
        this.degrees = degrees;
        this.cips = cips;
    }

    /**
     * The credential of a code.
     * @param code such as {@code rhit}, in either case
     * @return the credential, or empty if programs are not told by it
     */
    public static Optional<Credential> ofCode(String code) {
        return Arrays.stream(values()).filter((credential) -> credential.code().equalsIgnoreCase(code)).findFirst();
    }

    /**
     * The word used in addresses and messages.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<DegreeType> degrees() {
        return this.degrees;
    }

    /**
     * Whether the exam asks for an accredited program.
     * @return true for RHIT and RHIA; false where programs only teach toward the exam
     */
    public boolean asksForAccreditation() {
        return this == RHIT || this == RHIA;
    }

    /**
     * Whether a program is of the kind that prepares for the exam. Its accreditation is
     * another question.
     * @param program any program
     * @return true if degree and field fit
     */
    public boolean fits(ProgramDetail program) {
        String cip = program.cip();
        return cip != null && this.degrees.contains(program.degree()) && this.cips.contains(cip)
                && (!cip.equals(PRIVACY) || program.degree() == DegreeType.POST_BACC_CERTIFICATE);
    }

}
