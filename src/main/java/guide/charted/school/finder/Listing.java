package guide.charted.school.finder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;

/**
 * A program as the finder compares it, worked out once.
 *
 * @param number counts all programs from 0
 * @param program the program
 * @param values the values that the program or its school has, as bits of {@link Codes}
 * @param price what a resident pays a year, US dollars; empty if not published
 * @param months the longest it takes, months: published, or the upper bound of its award
 * level; empty if unknown
 * @param accredited whether it is accredited, on good evidence, in any discipline
 * @param group its part of a list of programs that prepare for an exam
 * @param awards awards of the newest year; empty if unknown
 * @param active whether someone finished it in five years, or that is unknown
 */
record Listing(int number, ProgramDetail program, Map<Parameter, Long> values, Optional<BigDecimal> price,
        Optional<Integer> months, boolean accredited, Group group, Optional<BigDecimal> awards, boolean active) {

    /** The upper bounds of the IPEDS award levels, in months. */
    private static final Map<String, Integer> LONGEST = Map.of("20", 3, "21", 12, "2", 24, "4", 48);

    static Listing of(int number, SchoolDetail school, ProgramDetail program, Codes codes) {
        Map<Parameter, Long> values = new EnumMap<>(Parameter.class);
        Parameter.FACETS.forEach((facet) -> values.put(facet, codes.bits(facet, values(facet, school, program))));
        return new Listing(number, program, values, program.tuition().resident().number(), months(program),
                program.standing() == Standing.CONFIRMED, Group.of(program), program.newestAwards(),
                program.isActive());
    }

    private static List<String> values(Parameter facet, SchoolDetail school, ProgramDetail program) {
        return switch (facet) {
            case DEGREE -> List.of(program.degree().code());
            case STATE -> List.of(school.state());
            case FIELD -> List.of(program.field());
            case CONTROL -> List.of(school.control());
            case ACCREDITATION -> accreditation(program.standing());
            case DELIVERY -> program.delivery().stream().map(Delivery::code).toList();
            case PREPARES -> Arrays.stream(Credential.values())
                .filter((credential) -> credential.fits(program))
                .map(Credential::code)
                .toList();
            default -> List.of();
        };
    }

    private static List<String> accreditation(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> List.of("cahiim");
            case CANDIDACY -> List.of("candidacy");
            default -> List.of();
        };
    }

    long values(Parameter facet) {
        return this.values.getOrDefault(facet, 0L);
    }

    /** Whether its length is only what the award level allows at most. */
    static boolean isByAwardLevel(ProgramDetail program) {
        return program.months().number().isEmpty() && months(program).isPresent();
    }

    static Optional<Integer> months(ProgramDetail program) {
        return program.months()
            .number()
            .map((months) -> months.setScale(0, RoundingMode.CEILING).intValue())
            .or(() -> Optional.ofNullable(program.awardLevel()).map(LONGEST::get));
    }

}
