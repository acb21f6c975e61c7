package guide.charted.api;

import java.util.Optional;

import guide.charted.fact.Missing;
import guide.charted.school.AccreditationRecord;
import guide.charted.school.ProgramDetail;
import guide.charted.school.Standing;

/**
 * What was found about a program's CAHIIM accreditation. "Not accredited" is never said.
 *
 * @param status what the evidence says
 * @param discipline what kind of program was accredited: {@code him} health information
 * management, {@code hi} health informatics
 * @param asOf the date of the evidence, in words; {@code not-found} without evidence
 * @param confidence how far to trust the evidence; {@code not-found} without evidence
 * @param standing what status and confidence support together: {@code confirmed} is
 * accredited with high or medium confidence, {@code reported} is accredited with low;
 * nobody publishes who is not accredited, so that is never said
 * @param title the program's title in the evidence; {@code not-found} without evidence
 * @param note what else to know; {@code not-found} if there is nothing
 * @param source the id of the evidence; {@code not-found} without evidence
 */
record Cahiim(@OneOf( {
        "accredited", "candidacy", "not-applicable", "unknown" }) String status,
        @OneOf({ "him", "hi", "other", "unknown" }) String discipline, Typed<String> asOf,
        @OneOf({ "high", "medium", "low" }) Typed<String> confidence, @OneOf(codesOf = Standing.class) String standing,
        Typed<String> title, Typed<String> note, Typed<String> source){

    static Cahiim of(ProgramDetail program) {
        return of(program.standing(), program.evidence());
    }

    static Cahiim of(AccreditationRecord evidence) {
        return of(evidence.standing(), Optional.of(evidence));
    }

    private static Cahiim of(Standing standing, Optional<AccreditationRecord> evidence) {
        return new Cahiim(status(standing), evidence.map(AccreditationRecord::discipline).orElse("unknown"),
                Typed.of(evidence.map(AccreditationRecord::asOf), Missing.NOT_FOUND),
                Typed.of(evidence.map(AccreditationRecord::confidence), Missing.NOT_FOUND), standing.code(),
                Typed.of(evidence.map(AccreditationRecord::title), Missing.NOT_FOUND),
                Typed.of(evidence.map(AccreditationRecord::note), Missing.NOT_FOUND),
                Typed.of(evidence.map((found) -> found.source().id()), Missing.NOT_FOUND));
    }

    private static String status(Standing standing) {
        return switch (standing) {
            case CONFIRMED, REPORTED -> "accredited";
            case CANDIDACY, NOT_APPLICABLE, UNKNOWN -> standing.code();
        };
    }

}
