package guide.charted.career;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

import guide.charted.fact.Missing;
import guide.charted.occupation.JobZone;
import guide.charted.occupation.ListedTask;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Onet;
import guide.charted.occupation.Role;
import guide.charted.salary.Earnings;
import guide.charted.salary.Outlook;
import guide.charted.salary.OutlookRound;
import guide.charted.salary.Pay;

/**
 * What an occupation pays, what is expected of it in the United States, and what it asks
 * for.
 *
 * @param occupation the occupation
 * @param pay its newest pay
 * @param outlook the current round of projections
 * @param zone how much preparation it needs
 * @param tasks its tasks, in O*NET's order; empty if this edition has none
 */
public record Prospects(Occupation occupation, Earnings pay, OutlookRound outlook, JobZone zone,
        List<ListedTask> tasks) {

    public Prospects {
        tasks = List.copyOf(tasks);
    }

    static Prospects of(Occupation occupation, Pay pay, Outlook outlook, Onet onet) {
        String soc = occupation.soc();
        return new Prospects(occupation, pay.newest(soc).orElseThrow(), outlook.current(soc).orElseThrow(),
                onet.zone(soc), onet.tasks(soc));
    }

    /**
     * Whether there will be fewer such jobs.
     * @return true if the expected change is below zero
     */
    public boolean isShrinking() {
        return this.outlook.growth().number().filter((percent) -> percent.signum() < 0).isPresent();
    }

    /**
     * Why there are no tasks.
     * @return not applicable for all occupations together, otherwise not gathered
     */
    public Missing tasksBlank() {
        return (this.occupation.role() == Role.ALL) ? Missing.NOT_APPLICABLE : Missing.NOT_COLLECTED;
    }

    OptionalDouble medianPay() {
        return this.pay.yearly().median().number().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
    }

}
