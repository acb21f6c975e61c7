package guide.charted.planner;

import java.util.Locale;
import java.util.Optional;

import guide.charted.certification.EligibilityRoute;
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
        ExamRule rule = rule(goal);
        if (!this.facts.exams().containsKey(goal)) {
            return Optional.of(new Blocked(goal, rule.gate(), Note.of("planner.blocked.not-planned", goal),
                    Note.of("planner.nearest.page", goal), page(goal), source(rule)));
        }
        if (!this.reading.diploma() && !this.reading.careful().holds(goal)) {
            return Optional.of(new Blocked(goal, rule.gate(), Note.of("planner.blocked.diploma", goal),
                    Note.of("planner.nearest.diploma"), this.request.hrefWith(PlanParameter.SCHOOLING, "high-school"),
                    source(rule)));
        }
        return Optional.empty();
    }

    /** What blocks a goal that no way was found to. */
    Blocked withoutWay(String goal) {
        ExamRule rule = rule(goal);
        if (this.request.home().onlineOnly()) {
            return new Blocked(goal, rule.gate(), Note.of("planner.blocked.online", goal),
                    Note.of("planner.nearest.online"), this.request.hrefWith(PlanParameter.ONLINE), source(rule));
        }
        return new Blocked(goal, rule.gate(), Note.of("planner.blocked.no-way", goal),
                Note.of("planner.nearest.page", goal), page(goal), source(rule));
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
