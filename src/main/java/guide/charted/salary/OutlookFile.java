package guide.charted.salary;

import java.util.List;

import guide.charted.fact.Missing;

/** Every round as a line of a file; rounds that were not found have their reasons. */
final class OutlookFile {

    static final List<String> HEADER = List.of("soc", "occupation", "round", "base_year", "target_year", "base_jobs",
            "target_jobs", "new_jobs", "growth", "openings", "new_jobs_a_year", "replacements_a_year",
            "entry_education", "reading", "note", "source");

    private OutlookFile() {
    }

    static List<List<Object>> rows(List<RoundGroup> groups) {
        return groups.stream().flatMap((group) -> group.rounds().stream()).map(OutlookFile::row).toList();
    }

    private static List<Object> row(OutlookRound round) {
        String education = round.entryEducation();
        String note = round.note();
        return List.of(round.occupation().soc(), round.occupation().title(), round.round(), round.baseYear(),
                round.targetYear(), round.baseJobs(), round.targetJobs(), round.newJobs(), round.growth(),
                round.openings(), round.newJobsAYear(), round.replacementsAYear(),
                (education != null) ? education : round.educationBlank().code(), round.reading().code(),
                (note != null) ? note : Missing.NOT_APPLICABLE.code(), round.source().id());
    }

}
