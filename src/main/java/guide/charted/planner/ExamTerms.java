package guide.charted.planner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import guide.charted.certification.FirstTimeResult;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * What it takes to sit an exam, and to keep its credential.
 *
 * @param code the credential's letters
 * @param memberFee what members pay for each try, US dollars
 * @param fee what all others pay
 * @param retakeDays the longest wait after a failed try that a source names
 * @param retakeSource who says so
 * @param windowSource who says how long one has to sit
 * @param adviceSource who says what prepares for it
 * @param newestRate how first-time candidates fared in the newest year known; empty if no
 * rate speaks of today's exam
 * @param cycleMonths the months of a renewal cycle; empty if not known
 * @param renewalSource who says so
 * @param renewalMember what members pay to renew, one amount a source
 * @param renewalOthers what all others pay, one amount a source
 */
record ExamTerms(String code, Figure memberFee, Figure fee, int retakeDays, Citation retakeSource,
        Citation windowSource, Citation adviceSource, Optional<FirstTimeResult> newestRate,
        Optional<Integer> cycleMonths, Citation renewalSource, List<Figure> renewalMember, List<Figure> renewalOthers) {

    private static final int DAYS_A_MONTH = 30;

    Figure fee(boolean member) {
        return member ? this.memberFee : this.fee;
    }

    int retakeMonths() {
        return Math.ceilDiv(this.retakeDays, DAYS_A_MONTH);
    }

    List<Figure> renewal(boolean member) {
        return member ? this.renewalMember : this.renewalOthers;
    }

    /** The share that passed, from 0 to 1. */
    Optional<Double> passed() {
        return this.newestRate.flatMap((result) -> result.rate().number())
            .map(BigDecimal::doubleValue)
            .map((percent) -> percent / 100);
    }

}
