package guide.charted.planner.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import guide.charted.planner.CostLine;
import guide.charted.planner.Note;
import guide.charted.planner.Phrases;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Step;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts steps and routes into words, the same on the page and in its files. Templates call
 * it as {@code @planWords}.
 */
@Component
class PlanWords {

    private final Phrases phrases;

    private final PlanAmounts amounts;

    private final MessageSource messages;

    PlanWords(Phrases phrases, PlanAmounts amounts, MessageSource messages) {
        this.phrases = phrases;
        this.amounts = amounts;
        this.messages = messages;
    }

    public String say(Note note) {
        return this.phrases.say(note);
    }

    public String sameWage() {
        return this.phrases.sameWage();
    }

    /** What a step costs; never a zero where only the price is unknown. */
    public String cost(Step step) {
        boolean priced = step.costs().stream().anyMatch((line) -> line.price().isPresent());
        boolean open = !step.unpriced().isEmpty();
        if (!priced) {
            return message(open ? "plan.cost.open" : "plan.cost.none");
        }
        return open ? message("plan.cost.more", this.amounts.money(step.cost())) : this.amounts.money(step.cost());
    }

    /** What a route costs; never a zero where only the price is unknown. */
    public String cost(PlannedRoute route) {
        if (route.cost().high() == 0 && !route.unpriced().isEmpty()) {
            return message("plan.cost.open");
        }
        return route.unpriced().isEmpty() ? this.amounts.money(route.cost())
                : message("plan.cost.more", this.amounts.money(route.cost()));
    }

    /** What a route is likely to cost; never a zero where only the price is unknown. */
    public String likelyCost(PlannedRoute route) {
        return (route.cost().high() == 0 && !route.unpriced().isEmpty()) ? message("plan.cost.open")
                : this.amounts.dollars(route.cost().likely());
    }

    /** What sets a route apart beside its label; empty if nothing does. */
    public String way(PlannedRoute route) {
        List<String> ways = new ArrayList<>();
        if (route.label() == PlannedRoute.Label.EARN_FIRST) {
            ways.add(message("plan.way.earn-first", firstExam(route)));
        }
        if (route.isTransfer()) {
            ways.add(message("plan.way.transfer"));
        }
        return String.join("; ", ways);
    }

    /** Labels of routes, in a line. */
    public String labels(List<String> codes) {
        return codes.stream().map((code) -> message("planner.label." + code)).collect(Collectors.joining(", "));
    }

    private static String firstExam(PlannedRoute route) {
        return route.steps()
            .stream()
            .filter((step) -> step.kind() == Step.Kind.EXAM)
            .map((step) -> String.valueOf(step.credential()))
            .findFirst()
            .orElseThrow();
    }

    /** What a route's months lead to: the first day of work, unless that comes before. */
    public String until(PlannedRoute route) {
        int months = 0;
        for (Step step : route.steps()) {
            months += step.months().likely();
            if (step.kind() == Step.Kind.JOB_SEARCH && months < route.months().likely()) {
                return message("plan.until.earning", route.goal(), this.amounts.months(months));
            }
        }
        return message(route.isForCoder() ? "plan.until.coder" : "plan.until");
    }

    /** The things without a price, each once. */
    public String unpriced(List<CostLine> lines) {
        return lines.stream()
            .map(CostLine::what)
            .distinct()
            .map((item) -> message("plan.short." + item.code()))
            .collect(Collectors.joining(", "));
    }

    /** The steps in a line. */
    public String inShort(PlannedRoute route) {
        return route.steps()
            .stream()
            .filter(Step::counts)
            .filter((step) -> step.kind() != Step.Kind.WAIT || step.months().high() == 0)
            .map(this::brief)
            .collect(Collectors.joining(" → "));
    }

    /** A step in a word or two. */
    public String brief(Step step) {
        String award = (step.award() != null) ? step.award().code() : "";
        return switch (step.kind()) {
            case STUDY -> message("plan.brief.study." + award);
            case WAIT -> (step.credential() != null) ? message("plan.brief.wait") : say(step.title());
            case EXAM -> message("plan.brief.exam", String.valueOf(step.credential()));
            case READINESS -> message("plan.brief.readiness", String.valueOf(step.credential()));
            case EXPERIENCE, JOB_SEARCH, RENEWAL -> message("plan.brief." + step.kind().code());
        };
    }

    String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
