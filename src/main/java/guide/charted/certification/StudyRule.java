package guide.charted.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;

/**
 * The program that a route asks for.
 *
 * @param awards the degrees and certificates of which one is enough
 * @param accredited whether CAHIIM must have accredited it
 * @param lastTerm whether its last term is enough to sit
 */
record StudyRule(List<Award> awards, boolean accredited, boolean lastTerm) {

    static final String CAHIIM = "cahiim";

    private static final String OR_HIGHER = "-or-higher";

    /** Of several programs the one that opens most. */
    private static final Comparator<Schooling> OPENS_MOST = Comparator
        .comparing((Schooling schooling) -> switch (schooling.program()) {
            case ACCREDITED -> 2;
            case UNSURE -> 1;
            case OTHER -> 0;
        })
        .thenComparing((schooling) -> !schooling.isLastTerm());

    static StudyRule of(EligibilityRoute route) {
        List<Award> awards = route.conditions()
            .stream()
            .filter((condition) -> condition.kind() == Condition.Kind.SCHOOLING)
            .flatMap((condition) -> condition.alternatives().stream())
            .flatMap(StudyRule::award)
            .toList();
        boolean accredited = route.conditions()
            .stream()
            .anyMatch((condition) -> condition.kind() == Condition.Kind.ACCREDITATION
                    && condition.alternatives().contains(CAHIIM));
        return new StudyRule(awards, accredited, route.lastTerm());
    }

    private static Stream<Award> award(String word) {
        boolean orHigher = word.endsWith(OR_HIGHER);
        String degree = orHigher ? word.substring(0, word.length() - OR_HIGHER.length()) : word;
        return DegreeType.ofCode(degree).map((type) -> new Award(type, orHigher)).stream();
    }

    static boolean isAward(String word) {
        return award(word).findFirst().isPresent();
    }

    /** The person's program that fits best; empty if none fits. */
    Optional<Schooling> program(Situation situation) {
        return situation.schooling().stream().filter(this::fits).max(OPENS_MOST);
    }

    Need need() {
        return new Need.Study(this.awards.stream().map(Award::type).toList(), this.accredited);
    }

    private boolean fits(Schooling schooling) {
        return (this.lastTerm || !schooling.isLastTerm())
                && this.awards.stream().anyMatch((award) -> award.matches(schooling));
    }

    /**
     * A degree or certificate.
     *
     * @param type its type
     * @param orHigher whether one that builds on it is as good
     */
    record Award(DegreeType type, boolean orHigher) {

        boolean matches(Schooling schooling) {
            return schooling.award()
                .filter((award) -> this.orHigher ? award.compareTo(this.type) >= 0 : award == this.type)
                .isPresent();
        }

    }

}
