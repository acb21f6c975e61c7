package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Missing;

/** Turns an exam into steps: getting ready, booking, sitting, working, keeping. */
final class ExamLegs {

    private static final Set<String> CODING_EXAMS = Set.of("CCA", "CCS");

    private final PlanFacts facts;

    private final PlanRequest request;

    private final Assumed assumed;

    private final Readiness readiness;

    ExamLegs(PlanFacts facts, PlanRequest request, Assumed assumed, Readiness readiness) {
        this.facts = facts;
        this.request = request;
        this.assumed = assumed;
        this.readiness = readiness;
    }

    /**
     * Gets ready for an exam that is open, books it and sits it.
     * @param code the credential's letters
     * @param trip the way so far
     * @param lastTerm whether it is open only because the last term is enough to sit
     * @return the way with the credential
     */
    Trip sit(String code, Trip trip, boolean lastTerm) {
        boolean experienced = this.readiness.isExperienced(trip);
        Trip ready = this.readiness.before(code, trip);
        ExamTerms terms = this.facts.exam(code);
        Range wait = this.assumed.range("booking-months");
        Trip booked = ready.then(Leg.steady(new Step(Step.Kind.WAIT, Note.of("planner.step.wait", code),
                Note.of(lastTerm ? "planner.step.wait.text.last-term" : "planner.step.wait.text"), null, false, code,
                wait, List.of(),
                Grounds.of(terms.windowSource()).and(Grounds.assumed(this.assumed.of("booking-months"))),
                ready.earning(), null)));
        Retakes retakes = Retakes.of(terms, experienced, this.assumed);
        List<CostLine> costs = costs(terms, retakes, booked);
        Grounds grounds = Grounds.of(terms.retakeSource()).and(retakes.grounds());
        Step exam = new Step(Step.Kind.EXAM, Note.of("planner.step.exam", code), retakes.text(code), null, false, code,
                retakes.months(), costs, grounds, ready.earning(), null);
        int slowTries = Math.max(1, (int) Math.ceil(retakes.likely()));
        int extra = terms.fee(isMember()).number().map(Number::intValue).orElse(0) * slowTries;
        int once = costs.stream()
            .filter((line) -> line.what() != CostLine.Item.EXAM_FEE)
            .flatMap((line) -> line.price().stream())
            .mapToInt(Range::likely)
            .sum();
        int fee = terms.fee(isMember()).number().map(Number::intValue).orElse(0);
        return booked.then(new Leg(exam, Math.max(exam.months().likely(), slowTries * retakes.monthsEach()),
                Math.max(exam.cost().likely(), once + fee + extra)), booked.situation().holding(code));
    }

    /** Looks for work, unless the reader works in the field by then. */
    Trip searching(Trip trip) {
        if (trip.isWorking()) {
            return trip;
        }
        Range search = this.assumed.range("job-search-months");
        Step step = new Step(Step.Kind.JOB_SEARCH, Note.of("planner.step.job-search"),
                Note.of("planner.step.job-search.text"), null, false, null, search, List.of(),
                Grounds.assumed(this.assumed.of("job-search-months")), trip.earning(), null);
        return trip.then(new Leg(step, search.high(), 0)).working();
    }

    /** Keeps the credential for a cycle. */
    Trip renewing(String code, Trip trip) {
        ExamTerms terms = this.facts.exam(code);
        if (terms.cycleMonths().isEmpty()) {
            return trip;
        }
        List<Integer> fees = terms.renewal(isMember())
            .stream()
            .flatMap((fee) -> fee.number().stream())
            .map(Number::intValue)
            .sorted()
            .toList();
        Grounds who = Grounds.of(terms.renewal(isMember())
            .stream()
            .map((fee) -> fee.origin().source())
            .distinct()
            .toArray(Citation[]::new));
        CostLine fee = fees.isEmpty()
                ? CostLine.open(CostLine.Item.RENEWAL_FEE, Missing.NOT_FOUND, Note.of("planner.renewal"), who)
                : CostLine.priced(CostLine.Item.RENEWAL_FEE, new Range(fees.getFirst(), fees.getLast(), fees.getLast()),
                        Note.of("planner.renewal"), who);
        return trip.then(Leg.steady(new Step(Step.Kind.RENEWAL, Note.of("planner.step.renewal", code),
                Note.of("planner.step.renewal.text"), null, false, code, Range.exactly(terms.cycleMonths().get()),
                List.of(fee), Grounds.of(terms.renewalSource()), Step.Earning.IN_FIELD, null)));
    }

    private List<CostLine> costs(ExamTerms terms, Retakes retakes, Trip trip) {
        List<CostLine> costs = new ArrayList<>();
        Figure fee = terms.fee(isMember());
        Grounds who = Grounds.of(fee.origin().source()).and(retakes.grounds());
        costs.add(fee.number()
            .map(Number::intValue)
            .map((once) -> CostLine.priced(CostLine.Item.EXAM_FEE, retakes.price(once),
                    Note.of(isMember() ? "planner.fee.member" : "planner.fee.other", once), who))
            .orElseGet(
                    () -> CostLine.open(CostLine.Item.EXAM_FEE, Missing.NOT_FOUND, Note.of("planner.ask.fee"), who)));
        if (isMember() && trip.steps().stream().noneMatch((step) -> step.kind() == Step.Kind.EXAM)) {
            Figure dues = this.facts.dues();
            Grounds register = Grounds.of(dues.origin().source());
            costs.add(dues.number()
                .map((year) -> CostLine.priced(CostLine.Item.MEMBERSHIP, Range.exactly(year.intValue()),
                        Note.of("planner.membership"), register))
                .orElseGet(() -> CostLine.open(CostLine.Item.MEMBERSHIP, Missing.NOT_FOUND,
                        Note.of("planner.ask.membership"), register)));
        }
        if (CODING_EXAMS.contains(terms.code())) {
            costs.add(CostLine.open(CostLine.Item.CODE_BOOKS, Missing.NOT_FOUND, Note.of("planner.ask.code-books"),
                    Grounds.of(this.facts.register().books())));
        }
        return costs;
    }

    private boolean isMember() {
        return this.request.isOn(PlanParameter.MEMBER);
    }

}
