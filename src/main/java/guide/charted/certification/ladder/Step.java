package guide.charted.certification.ladder;

import guide.charted.certification.CredentialDetail;
import guide.charted.certification.EligibilityRoute;

/**
 * A way from a start to a credential.
 *
 * @param credential where it leads
 * @param route the rule behind it
 */
public record Step(CredentialDetail credential, EligibilityRoute route) {

    /**
     * Whether the way is open today.
     * @return false for a way that is told because people still believe in it
     */
    public boolean isOpen() {
        return this.route.status() == EligibilityRoute.Status.CURRENT;
    }

}
