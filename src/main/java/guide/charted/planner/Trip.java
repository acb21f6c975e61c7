package guide.charted.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.certification.Schooling;
import guide.charted.certification.Situation;
import guide.charted.education.DegreeType;

/**
 * A way so far: what the reader has by then, and what brought them there.
 *
 * @param situation schooling, credentials and coding work by then
 * @param earning what the reader lives on by then
 * @param legs what was done, in order
 */
record Trip(Situation situation, Step.Earning earning, List<Leg> legs) {

    static Trip from(Situation situation) {
        return new Trip(situation, Step.Earning.PRESENT_JOB, List.of());
    }

    Trip then(Leg leg, Situation after) {
        return new Trip(after, leg.step().earning(), Stream.concat(this.legs.stream(), Stream.of(leg)).toList());
    }

    Trip then(Leg leg) {
        return then(leg, this.situation);
    }

    Trip working() {
        return new Trip(this.situation, Step.Earning.IN_FIELD, this.legs);
    }

    boolean isWorking() {
        return this.earning == Step.Earning.IN_FIELD;
    }

    boolean has(Schooling schooling) {
        return this.situation.schooling().contains(schooling);
    }

    boolean reaches(DegreeType type) {
        return this.situation.schooling().stream().anyMatch((one) -> one.reaches(type));
    }

    /**
     * Whether an associate's degree is there, or as good as there: its last term, or the
     * credential that asks for it.
     */
    boolean isHalfWayToBachelor() {
        return reaches(DegreeType.ASSOCIATE) || has(Schooling.LAST_TERM_ASSOCIATE_CAHIIM)
                || this.situation.holds("RHIT");
    }

    int codingMonths() {
        return this.situation.codingMonths().orElse(0);
    }

    List<Step> steps() {
        return this.legs.stream().map(Leg::step).toList();
    }

    /**
     * What no price is known for, with the months it goes on. What the reader lives on is
     * left out: it is no price of the way.
     */
    Map<CostLine.Item, Integer> blanks() {
        Map<CostLine.Item, Integer> blanks = new EnumMap<>(CostLine.Item.class);
        this.legs.stream()
            .map(Leg::step)
            .filter(Step::counts)
            .forEach((step) -> step.unpriced()
                .stream()
                .filter((line) -> line.what().isInTotal())
                .forEach((line) -> blanks.merge(line.what(), step.months().likely(), Integer::sum)));
        return blanks;
    }

    int likelyMonths() {
        return this.legs.stream().map(Leg::step).filter(Step::counts).mapToInt((step) -> step.months().likely()).sum();
    }

    int likelyCost() {
        return this.legs.stream().map(Leg::step).filter(Step::counts).mapToInt((step) -> step.cost().likely()).sum();
    }

}
