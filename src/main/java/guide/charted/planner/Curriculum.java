package guide.charted.planner;

import java.util.stream.Stream;

import guide.charted.education.DegreeType;
import guide.charted.school.Credential;
import guide.charted.school.ProgramDetail;

/** What one can study for, and which programs teach it. */
enum Curriculum {

    /** A certificate in coding, of a year at most. */
    CERTIFICATE(DegreeType.CERTIFICATE, Credential.CCA, "certificate-months", true),

    /** An associate's degree in health information. */
    ASSOCIATE(DegreeType.ASSOCIATE, Credential.RHIT, "associate-months", false),

    /** A bachelor's degree in health information, from the start. */
    BACHELOR(DegreeType.BACHELOR, Credential.RHIA, "bachelor-months", false),

    /** The same for someone who has an associate's degree. */
    BACHELOR_COMPLETION(DegreeType.BACHELOR, Credential.RHIA, "bachelor-completion-months", true),

    /** A certificate after any bachelor's degree. */
    POST_BACC(DegreeType.POST_BACC_CERTIFICATE, Credential.RHIA, "post-bacc-certificate-months", true),

    /** A master's degree. */
    MASTER(DegreeType.MASTER, Credential.RHIA, "master-months", true);

    private static final int YEAR = 12;

    private final DegreeType award;

    private final Credential exam;

    private final String length;

    private final boolean longerCostsMore;

    Curriculum(DegreeType award, Credential exam, String length, boolean longerCostsMore) {
        this.award = award;
        this.exam = exam;
        this.length = length;
        this.longerCostsMore = longerCostsMore;
    }

    DegreeType award() {
        return this.award;
    }

    /** The exam that such programs are listed by. */
    Credential exam() {
        return this.exam;
    }

    /**
     * Other kinds of program that open the same exam, from the least that one needs to
     * enter.
     */
    Stream<Curriculum> others() {
        return (this.exam != Credential.RHIA) ? Stream.empty() : Stream.of(BACHELOR_COMPLETION, POST_BACC, MASTER)
            .filter((one) -> one != this && this != BACHELOR && this.award != one.award);
    }

    /** The assumption that says how long it takes full time. */
    String length() {
        return this.length;
    }

    /**
     * Whether a longer course is more to pay for, and not the same credits over more
     * terms.
     */
    boolean longerCostsMore() {
        return this.longerCostsMore;
    }

    boolean isTaughtBy(ProgramDetail program) {
        return program.isListed() && program.degree() == this.award && this.exam.fits(program)
                && (this != CERTIFICATE || isShort(program));
    }

    private static boolean isShort(ProgramDetail program) {
        String level = program.awardLevel();
        return program.months()
            .number()
            .map((months) -> months.intValue() <= YEAR)
            .orElse("20".equals(level) || "21".equals(level));
    }

}
