package guide.charted.planner;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.certification.Answer;
import guide.charted.certification.Condition;
import guide.charted.certification.EligibilityRoute;
import guide.charted.certification.ExamCheck;
import guide.charted.certification.ExamRule;
import guide.charted.fact.Citation;

/** Says what stands in the way of a goal, and what would open it. */
final class Obstacles {

    private final PlanFacts facts;

    private final PlanRequest request;

    private final Reading reading;

    Obstacles(PlanFacts facts, PlanRequest request, Reading reading) {
        this.facts = facts;
        this.request = request;
        this.reading = reading;
    }

    /** What blocks a goal before any way is looked for. */
    Optional<Blocked> before(String goal) {
        ExamCheck check = this.facts.eligibility().of(this.reading.careful()).forExam(goal);
        ExamRule rule = check.rule();
        if (check.held()) {
            return Optional.empty();
        }
        if (check.passedAs().isPresent() && !this.facts.isReleased(goal)) {
            return Optional.of(toPage(rule, Note.of("planner.blocked.passed", goal, check.passedAs().get())));
        }
        if (!this.facts.exams().containsKey(goal)) {
            return Optional.of(unplanned(check));
        }
        if (!this.reading.diploma() && !check.isOpen() && check.passedAs().isEmpty()) {
            return Optional.of(new Blocked(goal, rule.gate(), Note.of("planner.blocked.diploma", goal),
                    Note.of("planner.nearest.diploma"), this.request.hrefWith(PlanParameter.SCHOOLING, "high-school"),
                    source(rule)));
        }
        return Optional.empty();
    }

    /** What is lacking to plan a goal: a rule, what the rule asks, or a price. */
    private Blocked unplanned(ExamCheck check) {
        ExamRule rule = check.rule();
        String goal = rule.code();
        Note reason = switch (check.answer()) {
            case Answer.RuleNotKnown notKnown -> Note.of("planner.blocked.rule-not-known", goal);
            case Answer.Doubtful doubtful -> Note.of("planner.blocked.doubtful", goal);
            case Answer.Open open ->
                Note.of(this.facts.unpriced().contains(goal) ? "planner.blocked.no-price" : "planner.blocked.no-length",
                        goal);
            case Answer.Passed passed -> Note.of("planner.blocked.passed", goal, passed.letters());
            case Answer.Depends depends -> asking(check, depends.way());
            case Answer.OpensAfter after -> asking(check, after.way());
            case Answer.Shut shut ->
                shut.way().map((way) -> asking(check, way)).orElseGet(() -> Note.of("planner.blocked.no-way", goal));
        };
        return new Blocked(goal, rule.gate(), reason, Note.of("planner.nearest.ask", goal, rule.issuer()), page(goal),
                source(rule));
    }

    private static Note asking(ExamCheck check, Answer.Way way) {
        return Note.of("planner.blocked.asks", check.code(), way.route().name(),
                check.missing().stream().map(Condition::text).collect(Collectors.joining(" ")));
    }

    /** What blocks a goal that no way was found to. */
    Blocked withoutWay(String goal) {
        ExamRule rule = rule(goal);
        if (this.request.home().onlineOnly()) {
            return new Blocked(goal, rule.gate(), Note.of("planner.blocked.online", goal),
                    Note.of("planner.nearest.online"), this.request.hrefWith(PlanParameter.ONLINE), source(rule));
        }
        return toPage(rule, Note.of("planner.blocked.no-way", goal));
    }

    private Blocked toPage(ExamRule rule, Note reason) {
        return new Blocked(rule.code(), rule.gate(), reason, Note.of("planner.nearest.page", rule.code()),
                page(rule.code()), source(rule));
    }

    private ExamRule rule(String goal) {
        return this.facts.eligibility()
            .rules()
            .stream()
            .filter((rule) -> rule.code().equals(goal))
            .findFirst()
            .orElseThrow();
    }

    private static String page(String goal) {
        return "/certifications/" + goal.toLowerCase(Locale.ROOT);
    }

    private Citation source(ExamRule rule) {
        return rule.routes()
            .stream()
            .filter((route) -> route.status() == EligibilityRoute.Status.CURRENT)
            .map(EligibilityRoute::source)
            .findFirst()
            .orElse(this.facts.register().ours());
    }

}
