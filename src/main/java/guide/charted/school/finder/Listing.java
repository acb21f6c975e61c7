package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;

/**
 * A program as the finder compares it: what it has of each value, worked out once.
 *
 * @param program the program
 * @param values every value that the program or its school has
 * @param price what a resident pays a year, US dollars; empty if not published
 * @param months the longest it takes, months: published, or the upper bound of its award
 * level; empty if unknown
 */
record Listing(ProgramDetail program, Set<Value> values, Optional<BigDecimal> price, Optional<Integer> months) {

    /** The upper bounds of the IPEDS award levels, in months. */
    private static final Map<String, Integer> LONGEST = Map.of("20", 3, "21", 12, "2", 24, "4", 48);

    static Listing of(SchoolDetail school, ProgramDetail program) {
        Set<Value> values = new HashSet<>();
        values.add(new Value(Parameter.STATE, school.state()));
        values.add(new Value(Parameter.CONTROL, school.control()));
        values.add(new Value(Parameter.DEGREE, program.degree().code()));
        values.add(new Value(Parameter.FIELD, program.field()));
        for (Delivery way : program.delivery()) {
            values.add(new Value(Parameter.DELIVERY, way.code()));
        }
        if (program.standing() == Standing.CONFIRMED) {
            values.add(new Value(Parameter.ACCREDITATION, "cahiim"));
        }
        if (program.standing() == Standing.CANDIDACY) {
            values.add(new Value(Parameter.ACCREDITATION, "candidacy"));
        }
        Arrays.stream(Credential.values())
            .filter((credential) -> credential.fits(program))
            .forEach((credential) -> values.add(new Value(Parameter.PREPARES, credential.code())));
        return new Listing(program, Set.copyOf(values), program.tuition().resident().number(), months(program));
    }

    /** Whether its length is only what the award level allows at most. */
    static boolean isByAwardLevel(ProgramDetail program) {
        return program.months().number().isEmpty() && months(program).isPresent();
    }

    static Optional<Integer> months(ProgramDetail program) {
        return program.months()
            .number()
            .map(BigDecimal::intValue)
            .or(() -> Optional.ofNullable(program.awardLevel()).map(LONGEST::get));
    }

}
