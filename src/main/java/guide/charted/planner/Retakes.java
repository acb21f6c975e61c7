package guide.charted.planner;

import guide.charted.certification.FirstTimeResult;
import guide.charted.certification.Wait;
import guide.charted.fact.Citation;

/**
 * Further tries at an exam, to be expected.
 *
 * @param least how many if all goes well
 * @param likely how many on average
 * @param most how many to be ready for
 * @param monthsEach the months that each one adds: the wait and a new booking
 * @param grounds what the numbers rest on
 * @param rate the share that passed, in percent; 0 if no rate fits the reader
 * @param year the year of the rate; 0 without a rate
 */
record Retakes(int least, double likely, int most, int monthsEach, Grounds grounds, int rate, int year) {

    /** Those who sit it are experienced; their rate says nothing of a beginner. */
    private static final String OF_EXPERIENCED = "CCS";

    static Retakes of(ExamTerms terms, boolean experienced, Assumed assumed) {
        Range unknown = assumed.range("unknown-rate-retakes");
        Grounds ours = Grounds.assumed(assumed.of("unknown-rate-retakes"), assumed.of("booking-months"));
        int each = terms.retakeMonths() + assumed.range("booking-months").low();
        if (terms.newestRate().isEmpty() || terms.passed().isEmpty()
                || (terms.code().equals(OF_EXPERIENCED) && !experienced)) {
            return new Retakes(unknown.low(), unknown.likely(), unknown.high(), each, ours, 0, 0);
        }
        FirstTimeResult result = terms.newestRate().get();
        double passed = terms.passed().get();
        Citation source = result.rate().origin().source();
        double expected = (1 - passed) / passed;
        return new Retakes(0, Math.min(expected, unknown.high()), unknown.high(), each, Grounds.of(source).and(ours),
                (int) Math.round(passed * 100), result.year());
    }

    /** Nothing to wait for on the day itself; each further try adds its months. */
    Range months() {
        int middle = (int) Math.ceil(this.likely * this.monthsEach - 1e-9);
        return new Range(this.least * this.monthsEach, middle, Math.max(middle, this.most * this.monthsEach));
    }

    Note text(ExamTerms terms) {
        String code = terms.code();
        if (terms.retake().isEmpty()) {
            return Note.of("planner.step.exam.text.no-wait", code, this.monthsEach);
        }
        Note text = (this.rate == 0) ? Note.of("planner.step.exam.text.unknown", code, this.monthsEach)
                : Note.of("planner.step.exam.text.known", code, this.rate, String.valueOf(this.year), this.monthsEach);
        return terms.retake()
            .filter(Wait::disputed)
            .map((wait) -> Note.of("planner.two", text, disputed(wait)))
            .orElse(text);
    }

    private static Note disputed(Wait wait) {
        return Note.of("planner.step.exam.wait-disputed", wait.shortest().intValue(),
                wait.low().origin().source().shortPublisher(), wait.longest().intValue(),
                wait.high().origin().source().shortPublisher());
    }

}
