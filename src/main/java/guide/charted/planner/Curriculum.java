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

    /** The same, or one in another field, as the first half of a bachelor's degree. */
    ASSOCIATE_TO_TRANSFER(DegreeType.ASSOCIATE, Credential.RHIT, "associate-months", false),

    /** A bachelor's degree in health information, from the start. */
    BACHELOR(DegreeType.BACHELOR, Credential.RHIA, "bachelor-months", false),

    /** The same for someone who has an associate's degree. */
    BACHELOR_COMPLETION(DegreeType.BACHELOR, Credential.RHIA, "bachelor-completion-months", false),

    /** A certificate after any bachelor's degree. */
    POST_BACC(DegreeType.POST_BACC_CERTIFICATE, Credential.RHIA, "post-bacc-certificate-months", true),

    /** A master's degree. */
    MASTER(DegreeType.MASTER, Credential.RHIA, "master-months", true);

    /** The assumption that says how much of an associate's degree has to be made up. */
    static final String LOST_CREDITS = "transfer-lost-months";

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

    /** How long it takes full time. */
    Range months(Assumed assumed) {
        return assumed.range(this.length).plus(lost(assumed));
    }

    /**
     * The months of full-time study to pay for. A longer course is more to pay for where
     * it teaches more, and not where it spreads the same credits over more terms.
     */
    Range paid(Assumed assumed) {
        Range length = assumed.range(this.length);
        return new Range(length.likely(), length.likely(), this.longerCostsMore ? length.high() : length.likely())
            .plus(lost(assumed));
    }

    /** What its length rests on. */
    Grounds grounds(Assumed assumed) {
        Grounds length = Grounds.assumed(assumed.of(this.length));
        return (this == BACHELOR_COMPLETION) ? length.and(Grounds.assumed(assumed.of(LOST_CREDITS))) : length;
    }

    private Range lost(Assumed assumed) {
        return (this == BACHELOR_COMPLETION) ? assumed.range(LOST_CREDITS) : Range.ZERO;
    }

    /** Whether the rules ask that the program be accredited. */
    boolean isAccredited() {
        return this != CERTIFICATE && this != ASSOCIATE_TO_TRANSFER;
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
