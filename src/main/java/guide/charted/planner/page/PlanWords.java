package guide.charted.planner.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import guide.charted.career.Assumption;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import guide.charted.planner.CostLine;
import guide.charted.planner.Market;
import guide.charted.planner.Note;
import guide.charted.planner.Phrases;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Range;
import guide.charted.planner.Reckoned;
import guide.charted.planner.Step;
import guide.charted.planner.Story;
import guide.charted.web.Say;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts the numbers of a plan into words, the same on the page and in its files. Templates
 * call it as {@code @planWords}.
 */
@Component
class PlanWords {

    private final Phrases phrases;

    private final Say say;

    private final MessageSource messages;

    PlanWords(Phrases phrases, Say say, MessageSource messages) {
        this.phrases = phrases;
        this.say = say;
        this.messages = messages;
    }

    public String say(Note note) {
        return this.phrases.say(note);
    }

    public String sameWage() {
        return this.phrases.sameWage();
    }

    public String dollars(int amount) {
        return this.say.number(BigDecimal.valueOf(amount), Unit.DOLLARS);
    }

    public String months(int months) {
        return this.say.number(BigDecimal.valueOf(months), Unit.MONTHS);
    }

    /**
     * The ends of a range of months, such as {@code 8 to 32}; empty if it has no room.
     */
    public String room(Range months) {
        return isExact(months) ? "" : message("plan.room", this.say.plain(months.low()), this.say.plain(months.high()));
    }

    /** The ends of a range of money. */
    public String roomOfMoney(Range cost) {
        return isExact(cost) ? "" : message("plan.room", dollars(cost.low()), dollars(cost.high()));
    }

    /** Likely first, then the ends, such as {@code 16 months (8 to 32)}. */
    public String span(Range months) {
        String likely = months(months.likely());
        return isExact(months) ? likely : message("plan.likely", likely, room(months));
    }

    /** The same of money. */
    public String money(Range cost) {
        String likely = dollars(cost.likely());
        return isExact(cost) ? likely : message("plan.likely", likely, roomOfMoney(cost));
    }

    /** What a step costs; never a zero where only the price is unknown. */
    public String cost(Step step) {
        boolean priced = step.costs().stream().anyMatch((line) -> line.price().isPresent());
        boolean open = !step.unpriced().isEmpty();
        if (!priced) {
            return message(open ? "plan.cost.open" : "plan.cost.none");
        }
        return open ? message("plan.cost.more", money(step.cost())) : money(step.cost());
    }

    /** What a route costs; never a zero where only the price is unknown. */
    public String cost(PlannedRoute route) {
        if (route.cost().high() == 0 && !route.unpriced().isEmpty()) {
            return message("plan.cost.open");
        }
        return route.unpriced().isEmpty() ? money(route.cost()) : message("plan.cost.more", money(route.cost()));
    }

    /** What a route is likely to cost, for a glance. */
    public String glance(PlannedRoute route) {
        int open = (int) route.unpriced().stream().map(CostLine::what).distinct().count();
        if (route.cost().high() == 0 && open > 0) {
            return message("plan.cost.open");
        }
        String likely = message("plan.about", dollars(route.cost().likely()));
        return (open == 0) ? likely : message("plan.cost.glance", likely, open);
    }

    /** What a story costs; never a zero where only the price is unknown. */
    public String costOf(Story story, PlannedRoute route) {
        return (story.cost() == 0 && !route.unpriced().isEmpty()) ? message("plan.cost.open") : dollars(story.cost());
    }

    /** The deepest that the money goes, and when. */
    public String low(PlanRequest request, Story story, PlannedRoute route) {
        if (story.lowPoint() == 0) {
            return costOf(story, route);
        }
        return message("plan.low", dollars(story.lowPoint()), point(request, story.lowPointMonth()));
    }

    /** What a route's months lead to: the first day of work, unless that comes before. */
    public String until(PlannedRoute route) {
        int months = 0;
        for (Step step : route.steps()) {
            months += step.months().likely();
            if (step.kind() == Step.Kind.JOB_SEARCH && months < route.months().likely()) {
                return message("plan.until.earning", route.goal(), months(months));
            }
        }
        return message("plan.until");
    }

    /** The things without a price, each once. */
    public String unpriced(List<CostLine> lines) {
        return lines.stream()
            .map(CostLine::what)
            .distinct()
            .map((item) -> message("plan.short." + item.code()))
            .collect(Collectors.joining(", "));
    }

    /** When a step comes: months of the calendar, or counted from the start. */
    public String when(PlanRequest request, RouteView.Part part) {
        int from = part.from();
        int to = part.to();
        if (request.start().isPresent()) {
            YearMonth start = request.start().get();
            YearMonth first = start.plusMonths(from);
            YearMonth last = start.plusMonths(Math.max(from, to - 1));
            return first.equals(last) ? month(first) : message("plan.from-to", month(first), month(last));
        }
        if (to == from) {
            return (from == 0) ? message("plan.at-start") : message("plan.after-month", from);
        }
        return (to == from + 1) ? message("plan.month", to) : message("plan.months", from + 1, to);
    }

    /** A month of the calendar, such as {@code January 2027}. */
    public String month(YearMonth month) {
        Locale locale = LocaleContextHolder.getLocale();
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
    }

    /**
     * A number of months after the start: "month 14", with the calendar's where it is
     * known.
     */
    public String point(PlanRequest request, int month) {
        if (month == 0) {
            return message("plan.point.start");
        }
        return request.start()
            .map((start) -> month(start.plusMonths(month - 1L)))
            .orElseGet(() -> message("plan.month", month));
    }

    /** The month from which the reader is ahead, or why there is none. */
    public String breakEven(PlanRequest request, Reckoned month) {
        return switch (month) {
            case Reckoned.Known known ->
                (known.value() == 0) ? message("plan.never-behind") : point(request, known.value());
            case Reckoned.Blank blank -> message("plan.even." + blank.why().code());
        };
    }

    /** Money ahead or behind, or why it is not known. */
    public String balance(Reckoned money) {
        return switch (money) {
            case Reckoned.Known known -> dollars(known.value());
            case Reckoned.Blank blank -> message("plan.balance." + blank.why().code());
        };
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

    /** A mark of the month axis: years after the start, or the year of the calendar. */
    public String mark(PlanRequest request, double month) {
        return request.start()
            .map((start) -> String.valueOf(start.plusMonths((long) month).getYear()))
            .orElseGet(() -> message("plan.mark", (int) month / 12));
    }

    /** An amount on an axis: thousands where it is whole thousands. */
    public String brieflyDollars(double amount) {
        int whole = (int) amount;
        return (whole != 0 && whole % 1000 == 0) ? message("plan.thousands", dollars(whole / 1000)) : dollars(whole);
    }

    /** A figure with what it measures, where and when. */
    public String figure(Figure figure) {
        return this.say.value(figure) + " (" + this.say.origin(figure.origin()) + "; "
                + figure.origin().source().shortPublisher() + ")";
    }

    /**
     * How many programs are behind a price, and of how many the accreditation is
     * confirmed.
     */
    public String standing(Market market) {
        String near = message("plan.schools", market.schools()) + ": "
                + message("plan.confirmed", market.confirmed(), market.programs());
        return near + "; " + say(market.onlineNote()) + ".";
    }

    /** All assumptions in a line. */
    public String assumed(List<Assumption> assumptions, PlanRequest request) {
        return assumptions.stream()
            .map((one) -> one.name() + ": "
                    + (one.id().equals("first-job-percentile") ? request.percentile()
                            : message("plan.likely", this.say.number(one.likely(), one.unit()),
                                    message("plan.room", this.say.plain(one.low()), this.say.plain(one.high())))))
            .collect(Collectors.joining("; ")) + ".";
    }

    /** Who stands behind a route's figures, each once. */
    public String sources(PlannedRoute route) {
        return route.grounds()
            .sources()
            .stream()
            .map(Citation::shortPublisher)
            .distinct()
            .collect(Collectors.joining("; ")) + ".";
    }

    public String day(LocalDate day) {
        return this.say.day(day);
    }

    private static boolean isExact(Range range) {
        return range.low() == range.high();
    }

    String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
