package guide.charted.certification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Missing;

/**
 * What the check says of one exam, with what a reader needs to go on.
 *
 * @param check the rules, applied to the reader
 * @param situation what the reader has
 * @param detail all that the guide has on the credential; empty if it has no page
 * @param plan the address of the planner with the same answers; empty if there is none
 */
record ExamCard(ExamCheck check, Situation situation, Optional<CredentialDetail> detail, String plan) {

    public String code() {
        return this.check.code();
    }

    public String anchor() {
        return code().toLowerCase(Locale.ROOT);
    }

    public State state() {
        if (this.check.held()) {
            return State.HELD;
        }
        return switch (this.check.answer()) {
            case Answer.Passed passed -> State.PASSED;
            case Answer.Open open -> State.OPEN;
            case Answer.OpensAfter after -> State.NEXT;
            case Answer.Depends depends -> State.DEPENDS;
            case Answer.Doubtful doubtful -> State.PERHAPS;
            case Answer.Shut shut -> State.SHUT;
            case Answer.RuleNotKnown notKnown -> State.UNKNOWN;
        };
    }

    /** Letters held that come from this very exam; empty if there are none. */
    public String passedAs() {
        return this.check.passedAs().orElse("");
    }

    /** Whether there is nothing left to sit for. */
    public boolean isDone() {
        return this.check.held() || this.check.passedAs().isPresent();
    }

    /** Whether a mark stands after the letters held that can be shed without an exam. */
    public boolean isMarked() {
        return state() == State.PASSED && this.detail.filter((all) -> !all.releases().isEmpty()).isPresent()
                && this.check.routes().stream().anyMatch((way) -> passedAs().equals(way.route().letters()));
    }

    /** Whether coding work was named that no way in counts. */
    public boolean isWorkInVain() {
        return (state() == State.NEXT || state() == State.SHUT) && this.situation.codingMonths().orElse(0) > 0
                && ways().flatMap((way) -> way.gates().stream())
                    .noneMatch((gate) -> gate.condition().kind() == Condition.Kind.EXPERIENCE);
    }

    /** The letters of a pass, if they are not the credential's own; else empty. */
    public String otherLetters() {
        return (state() == State.OPEN && this.check.answer() instanceof Answer.Open open
                && !open.letters().equals(code())) ? open.letters() : "";
    }

    public boolean isLastTerm() {
        return state() == State.OPEN && this.check.answer() instanceof Answer.Open open && open.lastTerm();
    }

    /** Whether schooling is missing that itself asks for a diploma, and there is none. */
    public boolean isDiplomaFirst() {
        List<Need> needs = this.check.answer().needs();
        return this.situation.schooling().contains(Schooling.NONE) && !this.situation.hasDiploma()
                && needs.stream().anyMatch(Need.Study.class::isInstance);
    }

    /** Whether it hangs on something that the reader does not know. */
    public boolean isUnsure() {
        return this.check.answer().missing().filter(Missing.UNSURE::equals).isPresent();
    }

    /** Whether that is the accreditation of a program. */
    public boolean isAccreditationUnsure() {
        return isUnsure() && this.check.answer()
            .needs()
            .stream()
            .anyMatch((need) -> need instanceof Need.Untold untold
                    && untold.condition().kind() == Condition.Kind.ACCREDITATION);
    }

    /** Whether a gate waits for a question of the form that was left out. */
    public boolean isUnanswered(Gate gate) {
        return gate.finding() instanceof Finding.Untold && switch (gate.condition().kind()) {
            case SCHOOLING, ACCREDITATION, DISCIPLINE, RECIPROCITY ->
                this.situation.schooling().isEmpty() && !gate.condition().required().startsWith(Requirement.UNASKED);
            case EXPERIENCE -> gate.condition().required().equals("coding");
            case CREDENTIAL, MEMBERSHIP -> false;
        };
    }

    /** Months of work that are missing; 0 if none. */
    public int monthsToGo() {
        return this.check.answer()
            .needs()
            .stream()
            .mapToInt((need) -> (need instanceof Need.Work work) ? work.missing() : 0)
            .sum();
    }

    /** The way that opens the exam, or the nearest one. */
    public Optional<RouteCheck> way() {
        return isDone() ? Optional.empty() : switch (this.check.answer()) {
            case Answer.Open open -> ways().filter((way) -> way.verdict() instanceof Verdict.Met met
                    && met.letters().equals(open.letters()) && met.lastTerm() == open.lastTerm())
                .findFirst();
            case Answer.Doubtful doubtful ->
                ways().filter((way) -> way.verdict() instanceof Verdict.Doubtful).findFirst();
            case Answer.OpensAfter after -> of(after.way());
            case Answer.Depends depends -> of(depends.way());
            case Answer.Shut shut -> shut.way().flatMap(this::of);
            case Answer.Passed passed -> Optional.empty();
            case Answer.RuleNotKnown notKnown -> Optional.empty();
        };
    }

    /** The other ways that may be open today. */
    public List<RouteCheck> otherWays() {
        Optional<RouteCheck> first = way();
        return ways().filter((way) -> !first.equals(Optional.of(way))).toList();
    }

    /** The ways that are history. */
    public List<RouteCheck> closedWays() {
        return this.check.routes().stream().filter((way) -> way.verdict() instanceof Verdict.Closed).toList();
    }

    public List<Charge> fees() {
        return this.detail.stream()
            .flatMap((all) -> all.charges().stream())
            .filter((charge) -> charge.kind() == Charge.Kind.EXAM)
            .toList();
    }

    /** The page of the credential; empty if the guide has none. */
    public String href() {
        return this.detail.map((all) -> Certifications.PATH + "/" + anchor()).orElse("");
    }

    /** Programs that lead to it; empty if the finder does not know the exam. */
    public String schools() {
        return this.check.rule().core() ? "/schools?prepares=" + anchor() : "";
    }

    private Stream<RouteCheck> ways() {
        return this.check.routes().stream().filter((way) -> !(way.verdict() instanceof Verdict.Closed));
    }

    private Optional<RouteCheck> of(Answer.Way nearest) {
        return ways().filter((way) -> way.route().equals(nearest.route())).findFirst();
    }

    /** What the check says, in the order in which a reader wants it. */
    enum State {

        OPEN, DEPENDS, NEXT, PERHAPS, SHUT, UNKNOWN, PASSED, HELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The sign beside the word. */
        public String sign() {
            return switch (this) {
                case OPEN, PASSED, HELD -> "open";
                case NEXT -> "next";
                case SHUT -> "shut";
                case DEPENDS, PERHAPS, UNKNOWN -> "unknown";
            };
        }

    }

}
