package guide.charted.certification;

import java.util.List;

import guide.charted.education.DegreeType;

/**
 * How far a way is: the steps first, then the longest of them. The steps are ours: a
 * degree is one step for people with a high school diploma, a master's degree or
 * post-baccalaureate certificate one for people with a bachelor's degree.
 *
 * @param steps how many things stand between the person and the exam
 * @param longest the rank of the longest of them; a higher rank takes longer
 */
record Distance(int steps, int longest) implements Comparable<Distance> {

    private static final int OUT_OF_REACH = 100;

    private static final List<DegreeType> BY_LENGTH = List.of(DegreeType.CERTIFICATE, DegreeType.POST_BACC_CERTIFICATE,
            DegreeType.ASSOCIATE, DegreeType.MASTER, DegreeType.BACHELOR);

    static Distance of(List<Need> needs, Situation situation) {
        return new Distance(needs.stream().mapToInt((need) -> steps(need, situation)).sum(),
                needs.stream().mapToInt(Distance::length).max().orElse(0));
    }

    boolean isOneStep() {
        return this.steps == 1;
    }

    boolean isWithinReach() {
        return this.steps < OUT_OF_REACH;
    }

    @Override
    public int compareTo(Distance other) {
        int bySteps = Integer.compare(this.steps, other.steps);
        return (bySteps != 0) ? bySteps : Integer.compare(this.longest, other.longest);
    }

    private static int steps(Need need, Situation situation) {
        return switch (need) {
            case Need.Study study ->
                study.awards().stream().mapToInt((type) -> stepsTo(type, situation)).min().orElse(1);
            case Need.Agreement agreement -> OUT_OF_REACH;
            case Need.Diploma diploma -> 1;
            case Need.Work work -> 1;
            case Need.Holding holding -> 1;
            case Need.Untold untold -> (untold.condition().kind() == Condition.Kind.RECIPROCITY) ? OUT_OF_REACH : 1;
        };
    }

    private static int stepsTo(DegreeType type, Situation situation) {
        if (situation.reaches(DegreeType.BACHELOR)) {
            return 1;
        }
        int degrees = (type.compareTo(DegreeType.BACHELOR) > 0) ? 2 : 1;
        boolean noDiploma = situation.schooling().contains(Schooling.NONE) && !situation.hasDiploma();
        return noDiploma ? degrees + 1 : degrees;
    }

    private static int length(Need need) {
        return switch (need) {
            case Need.Study study -> study.awards().stream().mapToInt(BY_LENGTH::indexOf).min().orElse(0);
            case Need.Work work -> work.missing();
            case Need.Diploma diploma -> 0;
            case Need.Holding holding -> 0;
            case Need.Agreement agreement -> 0;
            case Need.Untold untold -> 0;
        };
    }

}
