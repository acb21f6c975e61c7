package guide.charted.planner.page;

import guide.charted.planner.PlanRequest;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Reckoned;
import guide.charted.planner.Story;

import org.springframework.stereotype.Component;

/** Puts the stories of a pay-off into words. Templates call it as {@code @storyWords}. */
@Component
class StoryWords {

    private final PlanWords words;

    private final PlanAmounts amounts;

    private final PlanMonths calendar;

    StoryWords(PlanWords words, PlanAmounts amounts, PlanMonths calendar) {
        this.words = words;
        this.amounts = amounts;
        this.calendar = calendar;
    }

    /** What a story costs; never a zero where only the price is unknown. */
    public String cost(Story story, PlannedRoute route) {
        return (story.cost() == 0 && !route.unpriced().isEmpty()) ? this.words.message("plan.cost.open")
                : this.amounts.dollars(story.cost());
    }

    /** The deepest that the money goes, and when. */
    public String low(PlanRequest request, Story story, PlannedRoute route) {
        if (story.lowPoint() == 0) {
            return cost(story, route);
        }
        return this.words.message("plan.low", this.amounts.dollars(story.lowPoint()),
                this.calendar.point(request, story.lowPointMonth()));
    }

    /** The month from which the reader is ahead, or why there is none. */
    public String breakEven(PlanRequest request, Reckoned month) {
        return switch (month) {
            case Reckoned.Known known -> (known.value() == 0) ? this.words.message("plan.never-behind")
                    : this.calendar.point(request, known.value());
            case Reckoned.Blank blank -> this.words.message("plan.even." + blank.why().code());
        };
    }

    /** Money ahead or behind, or why it is not known. */
    public String balance(Reckoned money) {
        return switch (money) {
            case Reckoned.Known known -> this.amounts.dollars(known.value());
            case Reckoned.Blank blank -> this.words.message("plan.balance." + blank.why().code());
        };
    }

}
