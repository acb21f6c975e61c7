package guide.charted.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import guide.charted.education.DegreeType;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be said of a program's exams and accreditation, by the evidence alone. */
class ProgramDetailTest {

    private static final Citation SOURCE = new Citation("test", "ours", "Test", null, "Test", "2026", null, "high",
            null, null, LocalDate.of(2026, 11, 22));

    private static final Figure BLANK = new Figure.Blank(Missing.NOT_REPORTED,
            new Origin(Measure.NUMBER, "", "2026", SOURCE));

    private static final String ADMINISTRATION = "51.0706";

    private static final String PRIVACY = "51.0723";

    @Test
    void anAccreditationInInformationManagementOnGoodEvidenceIsConfirmed() {
        for (String confidence : List.of("high", "medium")) {
            ProgramDetail program = program(DegreeType.BACHELOR, ADMINISTRATION,
                    found("accredited", "him", confidence));
            assertThat(program.standing()).isEqualTo(Standing.CONFIRMED);
            assertThat(program.exams()).containsExactly(new ExamDoor(Credential.RHIA, "confirmed"));
        }
    }

    @Test
    void weakEvidenceIsReportedAndConfirmsNothing() {
        ProgramDetail program = program(DegreeType.ASSOCIATE, ADMINISTRATION, found("accredited", "him", "low"));
        assertThat(program.standing()).isEqualTo(Standing.REPORTED);
        assertThat(program.exams()).contains(new ExamDoor(Credential.RHIT, "to-check"));
    }

    @Test
    void anAccreditationInInformaticsOpensNoExam() {
        ProgramDetail program = program(DegreeType.MASTER, ADMINISTRATION, found("accredited", "hi", "high"));
        assertThat(program.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(program.isConfirmedInHim()).isFalse();
        assertThat(program.exams()).containsExactly(new ExamDoor(Credential.RHIA, "to-check"));
    }

    @Test
    void aCandidacyCountsInItsOwnDisciplineOnly() {
        ProgramDetail management = program(DegreeType.BACHELOR, ADMINISTRATION, found("candidacy", "him", "high"));
        assertThat(management.exams()).containsExactly(new ExamDoor(Credential.RHIA, "candidate"));
        ProgramDetail informatics = program(DegreeType.BACHELOR, ADMINISTRATION, found("candidacy", "hi", "high"));
        assertThat(informatics.standing()).isEqualTo(Standing.CANDIDACY);
        assertThat(informatics.exams()).containsExactly(new ExamDoor(Credential.RHIA, "to-check"));
    }

    @Test
    void ofSeveralFindingsTheStrongestCounts() {
        ProgramDetail program = program(DegreeType.BACHELOR, ADMINISTRATION, found("unknown", "him", "high"),
                found("candidacy", "him", "high"), found("accredited", "him", "medium"));
        assertThat(program.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(program.evidence()).map(AccreditationRecord::confidence).contains("medium");
    }

    @Test
    void withoutEvidenceNothingIsDenied() {
        assertThat(program(DegreeType.ASSOCIATE, ADMINISTRATION).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(program(DegreeType.CERTIFICATE, ADMINISTRATION).standing()).isEqualTo(Standing.NOT_APPLICABLE);
    }

    @Test
    void certificatesTeachTowardTheCodingExamsOnly() {
        assertThat(program(DegreeType.CERTIFICATE, ADMINISTRATION).exams())
            .containsExactly(new ExamDoor(Credential.CCA, "toward"), new ExamDoor(Credential.CCS, "toward"));
    }

    @Test
    void privacyLeadsToTheRhiaAfterABachelorsDegreeOnly() {
        assertThat(program(DegreeType.POST_BACC_CERTIFICATE, PRIVACY).exams())
            .containsExactly(new ExamDoor(Credential.RHIA, "to-check"));
        assertThat(program(DegreeType.BACHELOR, PRIVACY).exams()).isEmpty();
        assertThat(program(DegreeType.MASTER, PRIVACY).exams()).isEmpty();
    }

    @Test
    void aProgramThatNobodyFinishedIsNotListedAndOneOfWhichNothingIsKnownIs() {
        assertThat(program("0").isListed()).isFalse();
        assertThat(program("1").isListed()).isTrue();
        assertThat(program(DegreeType.ASSOCIATE, ADMINISTRATION).isListed()).isTrue();
    }

    private static AccreditationRecord found(String status, String discipline, String confidence) {
        return new AccreditationRecord(status, discipline, confidence, "2026", null, null, SOURCE);
    }

    private static ProgramDetail program(DegreeType degree, String cip, AccreditationRecord... found) {
        return program(degree, cip, BLANK, List.of(found));
    }

    private static ProgramDetail program(String awards) {
        return program(DegreeType.ASSOCIATE, ADMINISTRATION,
                new Figure.Known(new BigDecimal(awards), Unit.COUNT, BLANK.origin()), List.of());
    }

    private static ProgramDetail program(DegreeType degree, String cip, Figure awards,
            List<AccreditationRecord> found) {
        return new ProgramDetail("100000-1", degree, null, "records-administration", "Program", cip, null, true,
                Set.of(), null, null, null, new Tuition(BLANK, BLANK, BLANK), false, BLANK, null, BLANK, BLANK,
                List.of(), awards, found, "", SOURCE);
    }

}
