package guide.charted.planner;

import java.util.List;
import java.util.Optional;

import guide.charted.certification.Charge;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.FirstTimeResult;
import guide.charted.certification.Wait;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/** Picks from a credential what a plan needs. */
final class Terms {

    private static final int MONTHS_A_YEAR = 12;

    private Terms() {
    }

    static ExamTerms of(CredentialDetail credential) {
        Charge fee = credential.examFee();
        Wait retake = credential.exam().waitFor(Wait.Kind.RETAKE).orElseThrow();
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
        return new ExamTerms(credential.code(), fee.member(), fee.nonMember(), retake.longest().intValue(),
                retake.high().origin().source(), credential.exam().windowDays().origin().source(), advice(credential),
                newest, cycle.number().map((years) -> years.intValue() * MONTHS_A_YEAR), cycle.origin().source(),
                renewals.stream().map(Charge::member).toList(), renewals.stream().map(Charge::nonMember).toList());
    }

    private static Citation advice(CredentialDetail credential) {
        return credential.recommendations().isEmpty() ? credential.source()
                : credential.recommendations().getFirst().source();
    }

}
