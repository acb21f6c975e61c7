package guide.charted.certification.compare;

import java.util.List;

import guide.charted.certification.Charge;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.CredentialSummary;
import guide.charted.certification.ExamFacts;
import guide.charted.certification.ExamTopic;
import guide.charted.certification.StateRule;
import guide.charted.certification.Wait;

/**
 * A credential in a comparison.
 *
 * @param credential the credential
 * @param opens the credentials that name it among their ways in
 */
public record Column(CredentialDetail credential, List<CredentialSummary> opens) {

    /**
     * What sitting costs.
     * @return the prices of the exam
     */
    public List<Charge> examFees() {
        return this.credential.prices().of(Charge.Kind.EXAM);
    }

    /**
     * What renewing costs.
     * @return the prices of a renewal
     */
    public List<Charge> renewalFees() {
        return this.credential.prices().of(Charge.Kind.RENEWAL);
    }

    /**
     * The code books to bring.
     * @return the note on them; empty if none was found
     */
    public List<ExamFacts.Note> books() {
        return this.credential.exam().note(ExamTopic.BOOKS).stream().toList();
    }

    /**
     * The wait after a failed try.
     * @return the wait; empty if none was found
     */
    public List<Wait> retake() {
        return this.credential.exam().waitFor(Wait.Kind.RETAKE).stream().toList();
    }

    /**
     * The states with a rule for its holders.
     * @return their names, each once
     */
    public List<String> states() {
        return this.credential.stateRules().stream().map(StateRule::stateName).distinct().toList();
    }

}
