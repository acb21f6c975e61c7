package guide.charted.school;

import guide.charted.certification.Certifications;

import java.util.Arrays;
import java.util.List;

/**
 * An exam that a program leads to, and how far.
 *
 * @param credential the exam
 * @param state {@code confirmed}, {@code candidate} or {@code to-check} where the exam
 * asks for an accredited program, {@code toward} where the program only teaches toward it
 */
public record ExamDoor(Credential credential, String state) {

    static List<ExamDoor> of(ProgramDetail program) {
        return Arrays.stream(Credential.values())
            .filter((credential) -> credential.fits(program))
            .map((credential) -> new ExamDoor(credential, state(credential, program)))
            .toList();
    }

    private static String state(Credential credential, ProgramDetail program) {
        if (!credential.asksForAccreditation()) {
            return "toward";
        }
        return switch (program.standingInHim()) {
            case CONFIRMED -> "confirmed";
            case CANDIDACY -> "candidate";
            case REPORTED, NOT_APPLICABLE, UNKNOWN -> "to-check";
        };
    }

    boolean isToCheck() {
        return this.state.equals("to-check");
    }

    /**
     * The page of the exam.
     * @return its path
     */
    public String href() {
        return Certifications.PATH + "/" + this.credential.code();
    }

}
