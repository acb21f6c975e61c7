package guide.charted.api;

import java.util.List;
import java.util.Optional;

import guide.charted.education.DegreeType;
import guide.charted.fact.Missing;
import guide.charted.planner.CostLine;
import guide.charted.planner.Payoff;
import guide.charted.planner.Phrases;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Range;
import guide.charted.planner.Reckoned;
import guide.charted.planner.Step;
import guide.charted.planner.Story;

/**
 * A route of a plan. Sums hold what a price is known for; {@code unpriced} lists the
 * rest.
 *
 * @param goal the credential's letters
 * @param label what sets it apart
 * @param cheapest whether no other direct route to the goal costs less
 * @param steps what to do, in order
 * @param months to the first day of work
 * @param monthsToCredential to the credential
 * @param cost US dollars
 * @param living what living costs while studying, US dollars; in no sum
 * @param unpriced what no price was found for
 * @param withinBudget whether the likely cost is within the budget
 * @param inTime whether it likely ends by the date
 * @param payoff what it brings
 */
record RouteAnswer(String goal, String label, boolean cheapest, List<Stage> steps, Range months,
        Range monthsToCredential, Range cost, Typed<Range> living, List<String> unpriced, Typed<Boolean> withinBudget,
        Typed<Boolean> inTime, Gain payoff) {

    static RouteAnswer of(PlannedRoute route, Phrases phrases) {
        return new RouteAnswer(route.goal(), route.label().code(), route.cheapest(),
                route.steps().stream().map((step) -> Stage.of(step, phrases)).toList(), route.months(),
                route.monthsToCredential(), route.cost(),
                Typed.of(route.living(), route.isStudied() ? Missing.NOT_ASKED : Missing.NOT_APPLICABLE),
                route.unpriced().stream().map((line) -> line.what().code()).distinct().toList(),
                fit(route.withinBudget()), fit(route.inTime()), Gain.of(route.payoff(), phrases));
    }

    private static Typed<Boolean> fit(PlannedRoute.Fit fit) {
        return switch (fit) {
            case YES -> new Typed.Known<>(true);
            case NO -> new Typed.Known<>(false);
            case NOT_ASKED -> new Typed.Blank<>(Missing.NOT_ASKED.code());
        };
    }

    private static Typed<Integer> number(Reckoned reckoned) {
        return switch (reckoned) {
            case Reckoned.Known known -> new Typed.Known<>(known.value());
            case Reckoned.Blank blank -> new Typed.Blank<>(blank.why().code());
        };
    }

    /**
     * A step.
     *
     * @param kind what is done
     * @param title it in a few words
     * @param award what is studied for
     * @param accredited whether the program must be accredited
     * @param months how long it takes
     * @param cost US dollars, as far as known
     * @param sources ids of sources and names of assumptions
     * @param text what to know
     * @param credential the exam it is about
     * @param costs line by line
     * @param programs the programs that its price comes from
     */
    record Stage(String kind, String title, Typed<String> award, boolean accredited, Range months, Range cost,
            List<String> sources, String text, Typed<String> credential, List<Line> costs,
            Typed<MarketAnswer> programs) {

        static Stage of(Step step, Phrases phrases) {
            return new Stage(step.kind().code(), phrases.say(step.title()),
                    Typed.of(Optional.ofNullable(step.award()).map(DegreeType::code), Missing.NOT_APPLICABLE),
                    step.accredited(), step.months(), step.cost(), step.allGrounds().names(), phrases.say(step.text()),
                    Typed.of(step.credential(), Missing.NOT_APPLICABLE),
                    step.costs().stream().map((line) -> Line.of(line, phrases)).toList(),
                    Typed.of(Optional.ofNullable(step.market()).map(MarketAnswer::of), Missing.NOT_APPLICABLE));
        }

    }

    /**
     * A line of a step's cost.
     *
     * @param item what is paid for
     * @param amount US dollars
     * @param inTotal whether a known amount is in the sums; of living costs it is not
     * @param text how it was computed, or what to ask
     * @param sources ids of sources and names of assumptions
     */
    record Line(String item, Typed<Range> amount, boolean inTotal, String text, List<String> sources) {

        static Line of(CostLine line, Phrases phrases) {
            Missing why = line.missing();
            return new Line(line.what().code(), Typed.of(line.price(), (why != null) ? why : Missing.NOT_FOUND),
                    line.what().isInTotal(), phrases.say(line.howComputed()), line.grounds().names());
        }

    }

    /**
     * The pay-off.
     *
     * @param onPlan all goes as is likely
     * @param slow it goes slowly
     * @param stopsHalfway the reader stops half-way
     * @param flip what would turn the answer
     */
    record Gain(Tale onPlan, Tale slow, Tale stopsHalfway, String flip) {

        static Gain of(Payoff payoff, Phrases phrases) {
            return new Gain(Tale.of(payoff.onPlan()), Tale.of(payoff.slow()), Tale.of(payoff.stopsHalfway()),
                    phrases.say(payoff.flip()));
        }

    }

    /**
     * A story.
     *
     * @param breakEvenMonth the month after which the reader is ahead for good
     * @param months how long it takes
     * @param cost US dollars
     * @param lowPoint the deepest the money goes
     * @param lowPointMonth when
     * @param afterFiveYears how far ahead or behind after five years
     */
    record Tale(Typed<Integer> breakEvenMonth, int months, int cost, int lowPoint, int lowPointMonth,
            Typed<Integer> afterFiveYears) {

        static Tale of(Story story) {
            return new Tale(number(story.breakEvenMonth()), story.months(), story.cost(), story.lowPoint(),
                    story.lowPointMonth(), number(story.afterFiveYears()));
        }

    }

}
