package guide.charted.planner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import guide.charted.certification.CredentialDetail;
import guide.charted.certification.Schooling;
import guide.charted.fact.Missing;

/**
 * Learning and practice before the coding exams. No rule asks for it; a plan does not
 * count on passing without it.
 */
final class Readiness {

    /** What AHIMA advises before the CCA, in months of coding work. */
    private static final int ADVISED_CCA = 6;

    /** What it advises before the CCS to those who have had training. */
    private static final int ADVISED_CCS_TRAINED = 12;

    /** What it advises before the CCS to all others. */
    static final int ADVISED_CCS = 24;

    private static final Set<Schooling> TRAINING = Set.of(Schooling.CODING_CERTIFICATE, Schooling.ASSOCIATE_CAHIIM,
            Schooling.BACHELOR_CAHIIM, Schooling.POSTBACC_CAHIIM, Schooling.LAST_TERM_ASSOCIATE_CAHIIM,
            Schooling.LAST_TERM_BACHELOR_CAHIIM);

    /** Other credentials that AHIMA counts as coding credentials, all others aside. */
    private static final Set<String> OTHER_CODING = Set.of("CPC", "COC", "CPC-A", "CRC");

    /** How long it takes to learn alone, by exam: the names of our assumptions. */
    private static final Map<String, String> LEARNING = Map.of("CCA", "readiness-cca-months", "CCS",
            "readiness-ccs-months", "CPC", "readiness-cpc-months", "CPC-A", "readiness-cpc-months");

    private static final Set<String> ENOUGH_FOR_CCS = Set.of("CCS-P", "RHIT", "RHIA");

    private final PlanFacts facts;

    private final PlanRequest request;

    private final Assumed assumed;

    private final StudyLegs studies;

    Readiness(PlanFacts facts, PlanRequest request, Assumed assumed, StudyLegs studies) {
        this.facts = facts;
        this.request = request;
        this.assumed = assumed;
        this.studies = studies;
    }

    /** Whether an exam asks to assign codes, so that its books have to be bought. */
    static boolean isCoding(String code) {
        return LEARNING.containsKey(code);
    }

    /** Whether it is known, or assumed, what makes ready for an exam. */
    static boolean isKnown(CredentialDetail credential) {
        return isCoding(credential.code()) || credential.asksForCahiim();
    }

    /** Whether a course could take the place of learning alone. */
    boolean isNewTo(String code, Trip trip) {
        return isCoding(code) && !isTrained(trip) && before(code, trip).legs().size() > trip.legs().size();
    }

    /**
     * Whether the reader has the coding work that people who sit the CCS tend to have.
     */
    boolean isExperienced(Trip trip) {
        int months = trip.codingMonths();
        return months >= ADVISED_CCS || (months >= ADVISED_CCS_TRAINED && isTrained(trip));
    }

    /**
     * Gets ready for an exam.
     * @param code the credential's letters
     * @param trip the way so far
     * @return the way, with a step more if the exam asks for coding and the reader lacks
     * what AHIMA advises
     */
    Trip before(String code, Trip trip) {
        return switch (code) {
            case "CCA" ->
                (trip.codingMonths() >= ADVISED_CCA || isTrained(trip)) ? trip : learning(code, months(code), trip);
            case "CPC", "CPC-A" -> isTrained(trip) ? trip : learning(code, months(code), trip);
            case "CCS" -> beforeCcs(trip);
            default -> trip;
        };
    }

    private Trip beforeCcs(Trip trip) {
        if (isExperienced(trip) || ENOUGH_FOR_CCS.stream().anyMatch(trip.situation()::holds)) {
            return trip;
        }
        if (trip.isWorking() && isTrained(trip)) {
            return working(trip, ADVISED_CCS_TRAINED - trip.codingMonths());
        }
        Range months = months("CCS");
        return learning("CCS", isTrained(trip) ? months.without(months("CCA")) : months, trip);
    }

    private Trip working(Trip trip, int months) {
        Step step = new Step(Step.Kind.EXPERIENCE, Note.of("planner.step.experience", months),
                Note.of("planner.step.experience.text"), null, false, null, Range.exactly(months), List.of(),
                Grounds.of(this.facts.exam("CCS").adviceSource()), Step.Earning.IN_FIELD, null);
        return trip.then(Leg.steady(step), trip.situation().withCodingMonths(trip.codingMonths() + months));
    }

    private Trip learning(String code, Range months, Trip trip) {
        int pace = this.assumed.range("part-time-hours").likely();
        double slower = Math.max(1, (double) pace / this.request.hours());
        Range left = months.without(Range.exactly(trip.codingMonths())).stretched(slower);
        if (left.high() == 0) {
            return trip;
        }
        List<CostLine> costs = List.of(CostLine.open(CostLine.Item.LEARNING, Missing.NOT_FOUND,
                Note.of("planner.ask.learning"), Grounds.of(this.facts.register().ours())));
        String assumption = Objects.requireNonNull(LEARNING.get(code));
        Step step = new Step(Step.Kind.READINESS, Note.of("planner.step.readiness", code),
                Note.of("planner.step.readiness.text", code, Math.min(pace, this.request.hours())), null, false, code,
                left, costs,
                Grounds.of(this.facts.exam(code).adviceSource())
                    .and(Grounds.assumed(this.assumed.of(assumption), this.assumed.of("part-time-hours"))),
                trip.earning(), this.studies.market(Curriculum.CERTIFICATE).orElse(null));
        return trip.then(new Leg(step, left.high(), 0));
    }

    private Range months(String code) {
        return this.assumed.range(Objects.requireNonNull(LEARNING.get(code)));
    }

    private static boolean isTrained(Trip trip) {
        return TRAINING.stream().anyMatch(trip::has) || trip.situation().holds("CCA")
                || OTHER_CODING.stream().anyMatch(trip.situation()::holds);
    }

}
