package guide.charted.planner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import guide.charted.certification.FirstTimeResult;
import guide.charted.certification.Release;
import guide.charted.certification.Wait;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * What it takes to sit an exam, and to keep its credential.
 *
 * @param code the credential's letters
 * @param apprentice whether these letters are the mark of an apprentice themselves
 * @param issuer the body that awards it
 * @param memberFee what members pay to sit
 * @param fee what all others pay
 * @param dues a year's membership in the issuing body, US dollars
 * @param duesNeeded whether nobody may sit or keep it without membership
 * @param retake the wait after a failed try; empty if no source names one
 * @param retakeSources who says so, or who would have to
 * @param windowDays how long one has to sit; a blank if no source says
 * @param adviceSource who says what prepares for it
 * @param booksSource who says which code books it asks for
 * @param newestRate how first-time candidates fared in the newest year known; empty if no
 * rate speaks of today's exam
 * @param cycleMonths the months of a renewal cycle; empty if not known
 * @param renewalSource who says so
 * @param renewalMember what members pay to renew, one amount a source
 * @param renewalOthers what all others pay, one amount a source
 * @param releases how the mark of an apprentice is shed; empty if it bears none
 */
record ExamTerms(String code, boolean apprentice, String issuer, ExamFee memberFee, ExamFee fee, Figure dues,
        boolean duesNeeded, Optional<Wait> retake, List<Citation> retakeSources, Figure windowDays,
        Citation adviceSource, Citation booksSource, Optional<FirstTimeResult> newestRate,
        Optional<Integer> cycleMonths, Citation renewalSource, List<Figure> renewalMember, List<Figure> renewalOthers,
        List<Release> releases) {

    private static final int DAYS_A_MONTH = 30;

    ExamFee fee(boolean member) {
        return isMember(member) ? this.memberFee : this.fee;
    }

    /** Whether the candidate is a member by the time of the exam. */
    boolean isMember(boolean asked) {
        return asked || this.duesNeeded;
    }

    /** The months to wait after a failed try; none if no source names a wait. */
    int retakeMonths() {
        return Math.ceilDiv(this.retake.map((wait) -> wait.longest().intValue()).orElse(0), DAYS_A_MONTH);
    }

    List<Figure> renewal(boolean member) {
        return isMember(member) ? this.renewalMember : this.renewalOthers;
    }

    /** The share that passed, from 0 to 1. */
    Optional<Double> passed() {
        return this.newestRate.flatMap((result) -> result.rate().number())
            .map(BigDecimal::doubleValue)
            .map((percent) -> percent / 100);
    }

}
