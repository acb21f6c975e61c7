package guide.charted.planner.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guide.charted.planner.PlanParameter;
import guide.charted.planner.PlanRequest;
import guide.charted.salary.place.PayByPlace;

import org.springframework.stereotype.Component;

/** Says in words what a reader told the planner. */
@Component
class Asked {

    private final PlanWords words;

    private final PlanAmounts amounts;

    private final PlanMonths calendar;

    private final PayByPlace pay;

    Asked(PlanWords words, PlanAmounts amounts, PlanMonths calendar, PayByPlace pay) {
        this.pay = pay;
        this.words = words;
        this.amounts = amounts;
        this.calendar = calendar;
    }

    List<String> of(PlanRequest request) {
        List<String> asked = new ArrayList<>();
        List<String> schooling = request.values(PlanParameter.SCHOOLING);
        schooling.forEach((code) -> asked.add(this.words.message("plan.has." + code)));
        request.values(PlanParameter.HOLDS).forEach((code) -> asked.add(this.words.message("plan.asked.holds", code)));
        add(asked, request, PlanParameter.CODING_MONTHS);
        request.value(PlanParameter.GOAL)
            .filter((goal) -> !goal.equals("any"))
            .ifPresentOrElse((goal) -> asked.add(this.words.message("plan.asked.goal", goal)),
                    () -> asked.add(this.words.message("plan.asked.any")));
        if (request.home().zip() != null) {
            asked.add(this.words.message("plan.asked.zip", request.home().zip().zip()));
        }
        else if (!request.home().stateName().isEmpty()) {
            asked.add(request.home().stateName());
        }
        Optional.ofNullable(request.home().metro())
            .flatMap(this.pay::find)
            .ifPresent((place) -> asked.add(this.words.message("plan.asked.metro", place.area().name())));
        asked.add(this.words.message("plan.asked.hours", request.hours()));
        money(asked, request, PlanParameter.PAY);
        money(asked, request, PlanParameter.LIVING);
        money(asked, request, PlanParameter.BUDGET);
        request.value(PlanParameter.BY).ifPresent((by) -> asked.add(this.words.message("plan.asked.by", month(by))));
        request.value(PlanParameter.START)
            .ifPresent((start) -> asked.add(this.words.message("plan.asked.start", month(start))));
        if (request.has(PlanParameter.ONLINE, "true")) {
            asked.add(this.words.message("plan.asked.online"));
        }
        if (request.has(PlanParameter.MEMBER, "true")) {
            asked.add(this.words.message("plan.asked.member"));
        }
        return List.copyOf(asked);
    }

    private void add(List<String> asked, PlanRequest request, PlanParameter name) {
        request.value(name)
            .ifPresent((value) -> asked.add(this.words.message("plan.asked." + name.code(), Integer.valueOf(value))));
    }

    private void money(List<String> asked, PlanRequest request, PlanParameter name) {
        request.value(name)
            .ifPresent((value) -> asked
                .add(this.words.message("plan.asked." + name.code(), this.amounts.dollars(Integer.parseInt(value)))));
    }

    private String month(String text) {
        return this.calendar.month(YearMonth.parse(text));
    }

}
