package guide.charted.api;

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
 * @param currentRound the newest round that was read at its publisher
 * @param occupations the occupations with their rounds, by code
 * @param awards degrees and certificates in the fields of this work, the oldest year
 * first
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
     * @param soc its code
     * @param title the title that BLS uses
     * @param role {@code core}, {@code former}, {@code combined}, {@code neighbor} or
     * {@code all}
     * @param successor the code that took over most of it
     * @param rounds its rounds, the oldest first
     */
    record Career(String soc, String title, String role, Typed<String> successor, List<Round> rounds) {

        static Career of(Occupation occupation, List<OutlookRound> rounds) {
            return new Career(occupation.soc(), occupation.title(), occupation.role().code(),
                    Typed.of(occupation.successor(), Missing.NOT_APPLICABLE), rounds.stream().map(Round::of).toList());
        }

    }

    /**
     * A round of projections.
     *
     * @param round such as {@code 2024-34}
     * @param baseYear the year it starts from
     * @param targetYear ten years later
     * @param baseJobs jobs in the base year
     * @param targetJobs jobs expected in the target year
     * @param newJobs jobs added in the ten years
     * @param growth percent of the base, over the ten years together
     * @param openings openings a year
     * @param newJobsAYear a tenth of {@code newJobs}, computed by this guide
     * @param replacementsAYear the other openings, computed by this guide
     * @param entryEducation the schooling that people usually enter with
     * @param reading how the figures were read; {@code secondary}: quoted by others only
     * @param note what else to know
     * @param source the id of its source
     */
    record Round(String round, int baseYear, int targetYear, Dated baseJobs, Dated targetJobs, Dated newJobs,
            Dated growth, Dated openings, Typed<BigDecimal> newJobsAYear, Typed<BigDecimal> replacementsAYear,
            Typed<String> entryEducation, String reading, Typed<String> note, String source) {

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
     * @param count the awards of all programs in core fields that reported
     * @param programsUnreported how many programs are not in that year's file
     */
    record Awards(int year, Dated count, int programsUnreported) {

        static Awards of(FieldAwards.Year year) {
            return new Awards(year.year(), Dated.of(year.awards()), year.unreported());
        }

    }

}
