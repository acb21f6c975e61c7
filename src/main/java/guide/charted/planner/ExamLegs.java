package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;

import guide.charted.certification.Answer;
import guide.charted.certification.Release;
import guide.charted.fact.Citation;
import guide.charted.fact.Missing;

/** Turns an exam into steps: getting ready, booking, sitting, working, keeping. */
final class ExamLegs {

    private static final int MONTHS_A_YEAR = 12;

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
     * Whether a course could take the place of learning alone before an exam.
     * @param code the credential's letters
     * @param trip the way so far
     * @return false if nothing has to be learned, or a course was taken already
     */
    boolean isNewTo(String code, Trip trip) {
        return this.readiness.isNewTo(code, trip);
    }

    /**
     * Gets ready for an exam that is open, books it and sits it.
     * @param code the credential's letters
     * @param trip the way so far
     * @param open how it is open
     * @return the way with the letters that a pass gives
     */
    Trip sit(String code, Trip trip, Answer.Open open) {
        boolean experienced = this.readiness.isExperienced(trip);
        Trip ready = this.readiness.before(code, trip);
        ExamTerms terms = this.facts.exam(code);
        Trip booked = ready.then(Leg.steady(booking(terms, open.lastTerm(), ready)));
        Retakes retakes = Retakes.of(terms, experienced, this.assumed);
        List<CostLine> costs = costs(terms, retakes, booked);
        Grounds grounds = Grounds.of(terms.retakeSources().toArray(Citation[]::new)).and(retakes.grounds());
        Step exam = new Step(Step.Kind.EXAM, Note.of("planner.step.exam", code), retakes.text(terms), null, false, code,
                retakes.months(), costs, grounds, ready.earning(), null);
        int slowTries = Math.max(1, (int) Math.ceil(retakes.likely()));
        int once = costs.stream()
            .filter((line) -> line.what() != CostLine.Item.EXAM_FEE)
            .flatMap((line) -> line.price().stream())
            .mapToInt(Range::likely)
            .sum();
        return booked.then(
                new Leg(exam, Math.max(exam.months().likely(), slowTries * retakes.monthsEach()),
                        Math.max(exam.cost().likely(), once + terms.fee(isMember()).least(1 + slowTries))),
                booked.situation().holding(open.letters()));
    }

    private Step booking(ExamTerms terms, boolean lastTerm, Trip ready) {
        Grounds ours = Grounds.assumed(this.assumed.of("booking-months"));
        boolean window = terms.windowDays().number().isPresent();
        Note known = Note.of(lastTerm ? "planner.step.wait.text.last-term" : "planner.step.wait.text");
        return new Step(Step.Kind.WAIT, Note.of("planner.step.wait", terms.code()),
                window ? known : Note.of("planner.step.wait.text.no-window", terms.issuer()), null, false, terms.code(),
                this.assumed.range("booking-months"), List.of(),
                window ? Grounds.of(terms.windowDays().origin().source()).and(ours) : ours, ready.earning(), null);
    }

    /**
     * Works until the mark of an apprentice falls, where the letters of the pass bear
     * one.
     * @param code the full letters
     * @param trip the way so far, in a job
     * @return the way to the full letters
     */
    Trip shedding(String code, Trip trip) {
        ExamTerms terms = this.facts.exam(code);
        if (trip.situation().holds(code) || terms.releases().isEmpty()) {
            return trip;
        }
        Release work = terms.releases().getFirst();
        int months = Math.max(0, work.months() - trip.codingMonths());
        List<CostLine> costs = (terms.duesNeeded() && months > 0)
                ? List.of(dues(terms, Math.ceilDiv(months, MONTHS_A_YEAR))) : List.of();
        Step step = new Step(Step.Kind.EXPERIENCE, Note.of("planner.step.shedding", code),
                Note.of("planner.step.shedding.text", code,
                        String.join(" ", terms.releases().stream().skip(1).map((release) -> release.text()).toList())),
                null, false, code, Range.exactly(months), costs, Grounds.of(work.source()), Step.Earning.IN_FIELD,
                null);
        return trip.then(Leg.steady(step),
                trip.situation().withCodingMonths(trip.codingMonths() + months).holding(code));
    }

    /** Looks for work, unless the reader works in the field by then. */
    Trip searching(Trip trip) {
        if (trip.isWorking()) {
            return trip;
        }
        Range search = this.assumed.range("job-search-months");
        String kind = (trip.codingMonths() > 0) ? "planner.step.job-search.coder" : "planner.step.job-search";
        Step step = new Step(Step.Kind.JOB_SEARCH, Note.of(kind), Note.of(kind + ".text"), null, false, null, search,
                List.of(), Grounds.assumed(this.assumed.of("job-search-months")), trip.earning(), null);
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
        List<CostLine> costs = new ArrayList<>();
        costs.add(fees.isEmpty()
                ? CostLine.open(CostLine.Item.RENEWAL_FEE, Missing.NOT_FOUND,
                        Note.of("planner.ask.renewal", terms.issuer()), who)
                : CostLine.priced(CostLine.Item.RENEWAL_FEE, new Range(fees.getFirst(), fees.getLast(), fees.getLast()),
                        Note.of(fees.getFirst().equals(fees.getLast()) ? "planner.renewal.one" : "planner.renewal"),
                        who));
        if (terms.duesNeeded()) {
            costs.add(dues(terms, Math.ceilDiv(terms.cycleMonths().get(), MONTHS_A_YEAR)));
        }
        return trip.then(Leg.steady(new Step(Step.Kind.RENEWAL, Note.of("planner.step.renewal", code),
                Note.of("planner.step.renewal.text"), null, false, code, Range.exactly(terms.cycleMonths().get()),
                costs, Grounds.of(terms.renewalSource()), Step.Earning.IN_FIELD, null)));
    }

    private List<CostLine> costs(ExamTerms terms, Retakes retakes, Trip trip) {
        List<CostLine> costs = new ArrayList<>();
        ExamFee fee = terms.fee(isMember());
        Grounds who = Grounds.of(fee.sources().toArray(Citation[]::new)).and(retakes.grounds());
        costs.add(CostLine.priced(CostLine.Item.EXAM_FEE, fee.of(retakes), fee.text(isMember()), who));
        if (terms.isMember(isMember()) && trip.steps().stream().noneMatch((step) -> step.kind() == Step.Kind.EXAM)) {
            costs.add(dues(terms, 1));
        }
        if (Readiness.isCoding(terms.code())) {
            costs.add(CostLine.open(CostLine.Item.CODE_BOOKS, Missing.NOT_FOUND,
                    Note.of("planner.ask.code-books", terms.issuer()), Grounds.of(terms.booksSource())));
        }
        return costs;
    }

    private static CostLine dues(ExamTerms terms, int years) {
        Grounds who = Grounds.of(terms.dues().origin().source());
        return terms.dues()
            .number()
            .map((year) -> CostLine.priced(CostLine.Item.MEMBERSHIP, Range.exactly(years * year.intValue()),
                    Note.of("planner.membership", terms.issuer(), years, year.intValue()), who))
            .orElseGet(() -> CostLine.open(CostLine.Item.MEMBERSHIP, Missing.NOT_FOUND,
                    Note.of("planner.ask.membership", terms.issuer()), who));
    }

    private boolean isMember() {
        return this.request.isOn(PlanParameter.MEMBER);
    }

}
