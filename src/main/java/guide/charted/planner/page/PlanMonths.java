package guide.charted.planner.page;

import java.time.YearMonth;

import guide.charted.planner.Phrases;
import guide.charted.planner.PlanRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says when something comes: in months of the calendar once the reader names a start,
 * else counted from "when you start". Templates call it as {@code @planMonths}.
 */
@Component
class PlanMonths {

    private static final int YEAR = 12;

    private final Phrases phrases;

    private final MessageSource messages;

    PlanMonths(Phrases phrases, MessageSource messages) {
        this.phrases = phrases;
        this.messages = messages;
    }

    /** When a step comes. */
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
        return this.phrases.month(month);
    }

    /** The end of a number of months after the start. */
    public String point(PlanRequest request, int month) {
        if (month == 0) {
            return message("plan.point.start");
        }
        return request.start()
            .map((start) -> month(start.plusMonths(month - 1L)))
            .orElseGet(() -> message("plan.month", month));
    }

    /** A mark of the month axis: years after the start, or the year of the calendar. */
    public String mark(PlanRequest request, double month) {
        return request.start()
            .map((start) -> String.valueOf(start.plusMonths((long) month).getYear()))
            .orElseGet(() -> message("plan.mark", (int) month / YEAR));
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
