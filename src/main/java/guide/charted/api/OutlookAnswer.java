package guide.charted.api;

import guide.charted.occupation.Role;
import guide.charted.salary.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.data.Edition;
import guide.charted.fact.Missing;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.salary.FieldAwards;
import guide.charted.salary.OutlookRound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The national projections, and how many finish such studies.
 *
 * @param currentRound the newest round that was read at its publisher, such as
 * {@code 2024-34}
 * @param occupations the occupations with their rounds, by code
 * @param awards degrees and certificates that schools gave in the fields of this work,
 * the oldest year first
 * @param register what the answer rests on
 */
record OutlookAnswer(String currentRound, List<Career> occupations, List<Awards> awards,
        @JsonUnwrapped Register register) {

    static OutlookAnswer of(String currentRound, List<Career> careers, FieldAwards awards, Edition edition,
            Sources sources) {
        List<Awards> years = awards.years().stream().map(Awards::of).toList();
        Stream<String> cited = Stream.concat(
                careers.stream().flatMap((career) -> career.rounds().stream()).map(Round::source),
                years.stream().map((year) -> year.count().source()));
        return new OutlookAnswer(currentRound, careers, years, Register.of(edition, sources, cited));
    }

    /**
     * An occupation.
     *
     * @param soc its code in the Standard Occupational Classification
     * @param title the title that BLS uses
     * @param role what it is to this guide: {@code core} today's two codes of the work,
     * {@code former} its older codes, {@code combined} a code of 2019 and 2020 that joins
     * several and compares with neither side, {@code neighbor} another career,
     * {@code all} every occupation together
     * @param successor the code that took over most of it; {@code not-applicable} if it
     * is in use
     * @param rounds its rounds, the oldest first
     */
    record Career(String soc, String title, @OneOf(codesOf = Role.class) String role, Typed<String> successor,
            List<Round> rounds) {

        static Career of(Occupation occupation, List<OutlookRound> rounds) {
            return new Career(occupation.soc(), occupation.title(), occupation.role().code(),
                    Typed.of(occupation.successor(), Missing.NOT_APPLICABLE), rounds.stream().map(Round::of).toList());
        }

    }

    /**
     * A round of projections.
     *
     * @param round such as {@code 2024-34}
     * @param baseYear the calendar year it starts from
     * @param targetYear the calendar year ten years later
     * @param baseJobs how many jobs in the base year
     * @param targetJobs how many jobs are expected in the target year
     * @param newJobs how many jobs are added in the ten years; negative if they shrink
     * @param growth percent of the base jobs, over the ten years together
     * @param openings how many openings a year, on average
     * @param newJobsAYear how many jobs a year: a tenth of {@code newJobs}, computed by
     * this guide; {@code not-applicable} if jobs vanish
     * @param replacementsAYear how many openings a year are left by people who leave:
     * {@code openings} less {@code newJobsAYear}, computed by this guide;
     * {@code not-applicable} if jobs vanish
     * @param entryEducation the schooling that people usually enter with, as BLS says it;
     * missing if that round or source does not tell
     * @param reading how the figures were read; {@code secondary} means that only others
     * quote them
     * @param note what else to know; {@code not-applicable} if there is nothing
     * @param source the id of its source
     */
    record Round(String round, int baseYear, int targetYear, Dated baseJobs, Dated targetJobs, Dated newJobs,
            Dated growth, Dated openings, Typed<BigDecimal> newJobsAYear, Typed<BigDecimal> replacementsAYear,
            Typed<String> entryEducation, @OneOf(codesOf = Reading.class) String reading, Typed<String> note,
            String source) {

        static Round of(OutlookRound round) {
            return new Round(round.round(), round.baseYear(), round.targetYear(), Dated.of(round.baseJobs()),
                    Dated.of(round.targetJobs()), Dated.of(round.newJobs()), Dated.of(round.growth()),
                    Dated.of(round.openings()), Typed.of(round.newJobsAYear()), Typed.of(round.replacementsAYear()),
                    Typed.of(round.entryEducation(), round.educationBlank()), round.reading().code(),
                    Typed.of(round.note(), Missing.NOT_APPLICABLE), round.source().id());
        }

    }

    /**
     * A year of awards.
     *
     * @param year the calendar year in which the academic year ended
     * @param count how many awards all programs in core fields gave; one person may earn
     * several
     * @param programsUnreported how many programs are not in that year's file
     */
    record Awards(int year, Dated count, int programsUnreported) {

        static Awards of(FieldAwards.Year year) {
            return new Awards(year.year(), Dated.of(year.awards()), year.unreported());
        }

    }

}
