package guide.charted.school.finder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;

/**
 * A program as the finder compares it: plain numbers, worked out once, because each
 * question looks at every program.
 */
final class Listing {

    /** Stands for an unknown number of months, which no limit allows. */
    static final int UNKNOWN_LENGTH = Integer.MAX_VALUE;

    /** The upper bounds of the IPEDS award levels, in months. */
    private static final Map<String, Integer> LONGEST = Map.of("20", 3, "21", 12, "2", 24, "4", 48);

    private final int number;

    private final ProgramDetail program;

    private final long[] values;

    private final double price;

    private final double awards;

    private final int months;

    private final boolean core;

    private final boolean active;

    private final boolean accredited;

    private final Group group;

    /**
     * Works a program out.
     * @param number counts all programs from 0
     * @param school its school
     * @param program the program
     * @param codes the values as bits
     */
    Listing(int number, SchoolDetail school, ProgramDetail program, Codes codes) {
        this.number = number;
        this.program = program;
        this.values = Parameter.FACETS.stream()
            .mapToLong((facet) -> codes.bits(facet, values(facet, school, program)))
            .toArray();
        this.price = orNaN(program.tuition().resident().number());
        this.awards = orNaN(program.newestAwards());
        this.months = months(program).orElse(UNKNOWN_LENGTH);
        this.core = program.core();
        this.active = program.isActive();
        this.accredited = program.standing() == Standing.CONFIRMED;
        this.group = Group.of(program);
    }

    int number() {
        return this.number;
    }

    ProgramDetail program() {
        return this.program;
    }

    /** The values it or its school has of a facet, as bits of {@link Codes}. */
    long values(int facet) {
        return this.values[facet];
    }

    /** What a resident pays a year, US dollars; not a number if it is not published. */
    double price() {
        return this.price;
    }

    /** Awards of the newest year; not a number if they are unknown. */
    double awards() {
        return this.awards;
    }

    /**
     * The longest it takes, months: published, or the upper bound of its award level.
     */
    int months() {
        return this.months;
    }

    boolean isCore() {
        return this.core;
    }

    boolean isActive() {
        return this.active;
    }

    /** Whether it is accredited, on good evidence, in any discipline. */
    boolean isAccredited() {
        return this.accredited;
    }

    /** Its part of a list of programs that prepare for an exam. */
    Group group() {
        return this.group;
    }

    private static double orNaN(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(Double.NaN);
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

    private static Optional<Integer> months(ProgramDetail program) {
        return program.months()
            .number()
            .map((months) -> months.setScale(0, RoundingMode.CEILING).intValue())
            .or(() -> Optional.ofNullable(program.awardLevel()).map(LONGEST::get));
    }

}
