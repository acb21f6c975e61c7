package guide.charted.home;

import java.util.List;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialSummary;
import guide.charted.salary.Earnings;
import guide.charted.salary.Outlook;
import guide.charted.salary.OutlookRound;
import guide.charted.salary.Pay;

import org.springframework.stereotype.Component;

/**
 * The figures that the front page leads with. Each is the one that its own page shows.
 */
@Component
class ShortAnswer {

    private static final String RECORDS_SPECIALISTS = "29-2072";

    private static final String ALL_OCCUPATIONS = "00-0000";

    private final Pay pay;

    private final Outlook outlook;

    private final Certifications certifications;

    ShortAnswer(Pay pay, Outlook outlook, Certifications certifications) {
        this.pay = pay;
        this.outlook = outlook;
        this.certifications = certifications;
    }

    Summary summary() {
        return new Summary(this.pay.newest(RECORDS_SPECIALISTS).orElseThrow(),
                this.pay.newest(ALL_OCCUPATIONS).orElseThrow(), this.outlook.current(RECORDS_SPECIALISTS).orElseThrow(),
                this.certifications.core());
    }

    /**
     * What the front page shows of pay, jobs and exams.
     *
     * @param pay the newest pay of medical records specialists
     * @param all the newest pay of all occupations
     * @param jobs the current projection for medical records specialists
     * @param credentials the exams, the lowest bar first
     */
    public record Summary(Earnings pay, Earnings all, OutlookRound jobs, List<CredentialSummary> credentials) {

        /**
         * The exam with the lowest bar.
         * @return the first credential
         */
        public CredentialSummary lowestBar() {
            return this.credentials.getFirst();
        }

    }

}
