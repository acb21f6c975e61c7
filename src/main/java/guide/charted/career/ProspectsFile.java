package guide.charted.career;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.occupation.ListedTask;
import guide.charted.salary.Earnings;
import guide.charted.salary.OutlookRound;

/**
 * Careers as lines of a file, one a career; several tasks in a cell are set apart by
 * semicolons.
 */
public final class ProspectsFile {

    /** The names of the columns. */
    public static final List<String> HEADER = List.of("soc", "occupation", "pay_period", "year_p10", "year_p25",
            "year_median", "year_p75", "year_p90", "year_mean", "hour_median", "jobs", "pay_source", "round",
            "base_jobs", "target_jobs", "new_jobs", "growth", "openings", "new_jobs_a_year", "replacements_a_year",
            "entry_education", "outlook_source", "job_zone", "job_zone_source", "tasks", "tasks_source");

    private ProspectsFile() {
    }

    /**
     * The lines.
     * @param careers the careers in the order wanted
     * @return the cells of {@link #HEADER}
     */
    public static List<List<Object>> rows(List<Prospects> careers) {
        return careers.stream().map(ProspectsFile::row).toList();
    }

    private static List<Object> row(Prospects career) {
        Earnings pay = career.pay();
        OutlookRound round = career.outlook();
        String tasks = String.join("; ", career.tasks().stream().map(ListedTask::text).toList());
        String education = round.entryEducation();
        return Stream
            .of(Stream.of(career.occupation().soc(), career.occupation().title(), pay.jobs().origin().period()),
                    pay.yearly().percentiles().stream(),
                    Stream.of(pay.yearly().mean(), pay.hourly().median(), pay.jobs(), pay.source().id(), round.round(),
                            round.baseJobs(), round.targetJobs(), round.newJobs(), round.growth(), round.openings(),
                            round.newJobsAYear(), round.replacementsAYear(),
                            (education != null) ? education : round.educationBlank().code(), round.source().id(),
                            career.zone().zone(), career.zone().zone().origin().source().id(),
                            tasks.isEmpty() ? career.tasksBlank().code() : tasks,
                            tasks.isEmpty() ? Missing.NOT_APPLICABLE.code() : career.tasks().getFirst().source().id()))
            .<Object>flatMap((cells) -> cells)
            .toList();
    }

}
