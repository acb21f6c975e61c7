package guide.charted.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.certification.Charge;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.Due;
import guide.charted.certification.EligibilityRoute;
import guide.charted.certification.ExamTopic;
import guide.charted.certification.FirstTimeResult;
import guide.charted.certification.Wait;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/** Picks from a credential what a plan needs. */
final class Terms {

    private static final int MONTHS_A_YEAR = 12;

    private Terms() {
    }

    /**
     * Whether enough is known to plan the way to a credential: a rule that is firm, the
     * price of the exam, and what makes ready for it.
     */
    static boolean arePlannable(CredentialDetail credential) {
        return credential.routes().stream().anyMatch(EligibilityRoute::isFirm) && arePriced(credential)
                && Readiness.isKnown(credential);
    }

    /** Whether the price of its exam is known. */
    static boolean arePriced(CredentialDetail credential) {
        return ExamFee.of(fees(credential), false).isKnown();
    }

    static ExamTerms of(CredentialDetail credential) {
        Optional<Wait> retake = credential.exam().waitFor(Wait.Kind.RETAKE);
        List<Charge> renewals = charges(credential, Charge.Kind.RENEWAL);
        Optional<FirstTimeResult> newest = credential.results()
            .reversed()
            .stream()
            .filter((result) -> !result.old() && result.rate().number().isPresent())
            .findFirst();
        Figure cycle = credential.renewal().cycleYears();
        Due due = due(credential);
        return new ExamTerms(credential.code(), isApprentice(credential), credential.issuer(),
                ExamFee.of(fees(credential), true), ExamFee.of(fees(credential), false), due.low(), due.needed(),
                retake, retake.map(Terms::sources).orElseGet(() -> List.of(credential.source())),
                credential.exam().windowDays(), advice(credential), books(credential), newest,
                cycle.number().map((years) -> years.intValue() * MONTHS_A_YEAR), cycle.origin().source(),
                renewals.stream().map(Charge::member).toList(), renewals.stream().map(Charge::nonMember).toList(),
                credential.releases());
    }

    /**
     * Its way in gives these letters; another exam's way gives them instead of its own.
     */
    private static boolean isApprentice(CredentialDetail credential) {
        return !credential.releases().isEmpty()
                && credential.routes().stream().allMatch((route) -> route.letters() == null);
    }

    private static List<Charge> fees(CredentialDetail credential) {
        return charges(credential, Charge.Kind.EXAM);
    }

    private static List<Charge> charges(CredentialDetail credential, Charge.Kind kind) {
        return credential.charges().stream().filter((charge) -> charge.kind() == kind).toList();
    }

    /** What most people pay: the first tier told of. */
    private static Due due(CredentialDetail credential) {
        return credential.membership().dues().getFirst();
    }

    private static List<Citation> sources(Wait wait) {
        return Stream.of(wait.high(), wait.low()).map((days) -> days.origin().source()).distinct().toList();
    }

    private static Citation advice(CredentialDetail credential) {
        return credential.recommendations().isEmpty() ? credential.source()
                : credential.recommendations().getFirst().source();
    }

    private static Citation books(CredentialDetail credential) {
        return credential.exam()
            .notes()
            .stream()
            .filter((note) -> note.topic() == ExamTopic.BOOKS)
            .map((note) -> note.source())
            .findFirst()
            .orElse(credential.source());
    }

}
