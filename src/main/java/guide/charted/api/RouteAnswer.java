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
 * @param goal the letters of the credential at its end
 * @param label what sets it apart among the routes to the goal
 * @param cheapest whether no other route to the goal is known to cost less
 * @param steps what to do, in order; steps of the kind {@code renewal} come after the
 * credential and count in no sum
 * @param months months from the start to the first day of work: the sum over the steps
 * before {@code renewal}
 * @param monthsToCredential months from the start to the credential
 * @param cost US dollars: the sum over the steps before {@code renewal}, as far as prices
 * are known
 * @param living US dollars that living costs while one studies, in no sum;
 * {@code not-asked} without {@code living}, {@code not-applicable} without study
 * @param unpriced the {@code item} of each cost that no price was found for; in no sum
 * @param withinBudget whether the likely cost is at most {@code budget};
 * {@code not-asked} without it
 * @param inTime whether the route likely ends by {@code by}; {@code not-asked} without it
 * @param payoff what it brings in money, told three times
 */
record RouteAnswer(String goal, @OneOf(codesOf = PlannedRoute.Label.class) String label, boolean cheapest,
        List<Stage> steps, Range months, Range monthsToCredential, Range cost, Typed<Range> living,
        @OneOf(codesOf = CostLine.Item.class) List<String> unpriced, Typed<Boolean> withinBudget, Typed<Boolean> inTime,
        Gain payoff) {

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
     * @param title the step in a few words
     * @param award the degree or certificate that is studied for; {@code not-applicable}
     * unless the kind is {@code study}
     * @param accredited whether the program must be accredited in health information
     * management
     * @param months how many months it takes
     * @param cost US dollars, as far as prices are known
     * @param sources ids of sources, and names of {@code assumptions}, that its months
     * and costs rest on
     * @param text what to know about it
     * @param credential the letters of the exam that it is about; {@code not-applicable}
     * if it is about none
     * @param costs its cost, line by line
     * @param programs the programs that its price comes from; {@code not-applicable}
     * unless the kind is {@code study}
     */
    record Stage(@OneOf(codesOf = Step.Kind.class) String kind, String title,
            @OneOf(codesOf = DegreeType.class) Typed<String> award, boolean accredited, Range months, Range cost,
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
     * @param amount US dollars; missing for the stated reason if no price is known, and
     * then in no sum
     * @param inTotal whether a known amount is in the sums; of living costs it is not
     * @param text how it was computed, or what to ask
     * @param sources ids of sources, and names of {@code assumptions}, that it rests on
     */
    record Line(@OneOf(codesOf = CostLine.Item.class) String item, Typed<Range> amount, boolean inTotal, String text,
            List<String> sources) {

        static Line of(CostLine line, Phrases phrases) {
            Missing why = line.missing();
            return new Line(line.what().code(), Typed.of(line.price(), (why != null) ? why : Missing.NOT_FOUND),
                    line.what().isInTotal(), phrases.say(line.howComputed()), line.grounds().names());
        }

    }

    /**
     * What a route brings in money, in three stories. Each compares with going on as
     * before, at the same pay.
     *
     * @param onPlan all goes as is likely
     * @param slow it takes the most months and costs the most
     * @param stopsHalfway the person stops half-way and has no credential
     * @param flip what would turn the answer, in words
     */
    record Gain(Tale onPlan, Tale slow, Tale stopsHalfway, String flip) {

        static Gain of(Payoff payoff, Phrases phrases) {
            return new Gain(Tale.of(payoff.onPlan()), Tale.of(payoff.slow()), Tale.of(payoff.stopsHalfway()),
                    phrases.say(payoff.flip()));
        }

    }

    /**
     * One story of what a route brings.
     *
     * @param breakEvenMonth the month, counted from the start, after which the person
     * stays ahead of going on as before; {@code not-asked} without {@code pay},
     * {@code not-applicable} if that never comes
     * @param months months from the start until the story ends: the first day of work, or
     * the day one stops
     * @param cost US dollars, as far as prices are known
     * @param lowPoint US dollars: the deepest that the balance goes, at most 0; without
     * {@code pay} the costs alone
     * @param lowPointMonth the month of the low point, counted from the start
     * @param afterFiveYears US dollars ahead (positive) or behind (negative) after five
     * years; {@code not-asked} without {@code pay}
     */
    record Tale(Typed<Integer> breakEvenMonth, int months, int cost, int lowPoint, int lowPointMonth,
            Typed<Integer> afterFiveYears) {

        static Tale of(Story story) {
            return new Tale(number(story.breakEvenMonth()), story.months(), story.cost(), story.lowPoint(),
                    story.lowPointMonth(), number(story.afterFiveYears()));
        }

    }

}
