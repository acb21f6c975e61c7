package guide.charted.api;

import java.util.Optional;

import guide.charted.fact.Missing;
import guide.charted.school.AccreditationRecord;
import guide.charted.school.ProgramDetail;
import guide.charted.school.Standing;

/**
 * What was found about a program's CAHIIM accreditation. "Not accredited" is never said.
 *
 * @param status {@code accredited}, {@code candidacy}, {@code not-applicable} or
 * {@code unknown}
 * @param discipline {@code him}, {@code hi}, {@code other} or {@code unknown}
 * @param asOf the date of the evidence, in words
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param standing what the evidence supports: {@code confirmed} from medium confidence
 * on, else {@code reported}, {@code candidacy}, {@code not-applicable} or {@code unknown}
 * @param title the program's title in the evidence
 * @param note what else to know
 * @param source the id of the evidence
 */
record Cahiim(String status, String discipline, Typed<String> asOf, Typed<String> confidence, String standing,
        Typed<String> title, Typed<String> note, Typed<String> source) {

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
