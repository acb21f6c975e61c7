package guide.charted.planner;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.certification.Charge;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.ExamFacts;
import guide.charted.certification.ExamTopic;
import guide.charted.certification.FirstTimeResult;
import guide.charted.fact.Figure;

/** Picks from a credential what a plan needs. */
final class Terms {

    private static final Map<String, Integer> RETAKE_DAYS = Map.of("CCA", 30, "CCS", 30, "RHIT", 90, "RHIA", 90);

    private static final int MONTHS_A_YEAR = 12;

    private Terms() {
    }

    static ExamTerms of(CredentialDetail credential) {
        Charge fee = credential.examFee();
        ExamFacts.Note retake = credential.exam()
            .notes()
            .stream()
            .filter((note) -> note.topic() == ExamTopic.RETAKE)
            .findFirst()
            .orElseThrow();
        List<Charge> renewals = credential.charges()
            .stream()
            .filter((charge) -> charge.kind() == Charge.Kind.RENEWAL)
            .toList();
        Optional<FirstTimeResult> newest = credential.results()
            .reversed()
            .stream()
            .filter((result) -> !result.old() && result.rate().number().isPresent())
            .findFirst();
        Figure cycle = credential.renewal().cycleYears();
        return new ExamTerms(credential.code(), fee.member(), fee.nonMember(),
                RETAKE_DAYS.getOrDefault(credential.code(), 90), retake.source(),
                credential.exam().windowDays().origin().source(), advice(credential), newest,
                cycle.number().map((years) -> years.intValue() * MONTHS_A_YEAR), cycle.origin().source(),
                renewals.stream().map(Charge::member).toList(), renewals.stream().map(Charge::nonMember).toList());
    }

    private static guide.charted.fact.Citation advice(CredentialDetail credential) {
        return credential.recommendations().isEmpty() ? credential.source()
                : credential.recommendations().getFirst().source();
    }

}
