package guide.charted.planner.page;

import java.util.List;
import java.util.stream.Collectors;

import guide.charted.chart.Timeline;
import guide.charted.chart.TimelineFormat;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.Story;

import org.springframework.stereotype.Component;

/** Draws routes. */
@Component
class RouteCharts {

    private static final int YEAR = 12;

    private final PlanWords words;

    private final PlanAmounts amounts;

    private final PlanMonths calendar;

    RouteCharts(PlanWords words, PlanAmounts amounts, PlanMonths calendar) {
        this.words = words;
        this.amounts = amounts;
        this.calendar = calendar;
    }

    RouteChart of(RouteView view, PlanRequest request) {
        Story story = view.route().payoff().onPlan();
        List<Timeline.Stretch> stretches = view.counted().stream().map(this::stretch).toList();
        int first = request.start().map((start) -> YEAR - start.getMonthValue() + 1).orElse(YEAR);
        String low = (story.lowPoint() < 0) ? this.amounts.dollars(story.lowPoint()) : "";
        int evenMonth = story.breakEvenMonth().number().orElse(0);
        String even = (evenMonth > 0)
                ? this.words.message("plan.picture.ahead", this.calendar.point(request, evenMonth)) : "";
        Timeline.Content content = new Timeline.Content(stretches, story.cash(), first, low, story.lowPointMonth(),
                even, evenMonth);
        return new RouteChart(view, Timeline.of(content, TimelineFormat.NARROW),
                Timeline.of(content, TimelineFormat.WIDE), Timeline.of(content, TimelineFormat.PAPER),
                told(view, request, story));
    }

    private Timeline.Stretch stretch(RouteView.Part part) {
        return new Timeline.Stretch(part.from(), part.step().months().likely(), part.step().months().high(),
                this.words.brief(part.step()), this.amounts.span(part.step().months()));
    }

    private String told(RouteView view, PlanRequest request, Story story) {
        String steps = view.counted()
            .stream()
            .map((part) -> this.words.brief(part.step()) + ": " + this.calendar.when(request, part) + ".")
            .collect(Collectors.joining(" "));
        return steps + " " + this.words.message("plan.picture.low", this.amounts.dollars(story.lowPoint()),
                this.calendar.point(request, story.lowPointMonth()));
    }

}
