package guide.charted.certification;

import java.util.List;
import java.util.Optional;

/**
 * The rules of one exam, applied to a person.
 *
 * @param rule the rules
 * @param held whether the person has the credential already
 * @param answer whether the person may sit
 * @param routes every route, the historic ones too
 */
public record ExamCheck(ExamRule rule, boolean held, Answer answer, List<RouteCheck> routes) {

    /**
     * The credential.
     * @return its letters
     */
    public String code() {
        return this.rule.code();
    }

    /**
     * Whether the person may sit now, without doubt.
     * @return true if the exam is open
     */
    public boolean isOpen() {
        return this.answer instanceof Answer.Open;
    }

    /**
     * The letters held that prove a pass of this very exam.
     * @return such as {@code CPC-A} for the CPC; empty if there are none
     */
    public Optional<String> passedAs() {
        return (this.answer instanceof Answer.Passed passed) ? Optional.of(passed.letters()) : Optional.empty();
    }

    /**
     * What the nearest way still asks, or what is not told of it.
     * @return its conditions, in order; empty if nothing is known to be missing
     */
    public List<Condition> missing() {
        return nearest().stream()
            .flatMap((way) -> this.routes.stream().filter((route) -> route.route().equals(way.route())))
            .flatMap((route) -> route.gates().stream())
            .filter((gate) -> gate.finding() instanceof Finding.Unmet || gate.finding() instanceof Finding.Untold)
            .map(Gate::condition)
            .toList();
    }

    private Optional<Answer.Way> nearest() {
        return switch (this.answer) {
            case Answer.OpensAfter after -> Optional.of(after.way());
            case Answer.Depends depends -> Optional.of(depends.way());
            case Answer.Shut shut -> shut.way();
            case Answer.Open open -> Optional.empty();
            case Answer.Passed passed -> Optional.empty();
            case Answer.Doubtful doubtful -> Optional.empty();
            case Answer.RuleNotKnown notKnown -> Optional.empty();
        };
    }

}
