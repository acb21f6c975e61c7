package guide.charted.career;

import java.math.BigDecimal;
import java.util.OptionalDouble;

import guide.charted.occupation.Occupation;
import guide.charted.salary.Earnings;
import guide.charted.salary.Outlook;
import guide.charted.salary.OutlookRound;
import guide.charted.salary.Pay;

/**
 * What an occupation pays and what is expected of it, in the United States.
 *
 * @param occupation the occupation
 * @param pay its newest pay
 * @param outlook the current round of projections
 */
public record Prospects(Occupation occupation, Earnings pay, OutlookRound outlook) {

    static Prospects of(Occupation occupation, Pay pay, Outlook outlook) {
        return new Prospects(occupation, pay.newest(occupation.soc()).orElseThrow(),
                outlook.current(occupation.soc()).orElseThrow());
    }

    /**
     * Whether there will be fewer such jobs.
     * @return true if the expected change is below zero
     */
    public boolean isShrinking() {
        return this.outlook.growth().number().filter((percent) -> percent.signum() < 0).isPresent();
    }

    OptionalDouble medianPay() {
        return this.pay.yearly().median().number().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
    }

}
