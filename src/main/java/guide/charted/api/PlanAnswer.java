package guide.charted.api;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guide.charted.career.Assumption;
import io.swagger.v3.oas.annotations.media.Schema;
import guide.charted.planner.PayArea;
import guide.charted.fact.Missing;
import guide.charted.planner.Blocked;
import guide.charted.planner.NearMiss;
import guide.charted.planner.Phrases;
import guide.charted.planner.Plan;

/**
 * A plan.
 *
 * @param routes goal by goal: the direct routes that none beats in likely months and
 * likely cost, fastest first, then routes that let one earn sooner
 * @param priced routes that are slower and by known prices no cheaper than one of
 * {@code routes}, but have a price where that one has none
 * @param ifAccredited routes that are open if a program that the person is not sure of
 * was accredited; {@code routes} does not count on them
 * @param blocked goals that no route reaches
 * @param assumptions the numbers behind the plan that no source gives, with the values
 * that were used
 * @param misses if no route fits {@code budget} or {@code by}: the routes that come
 * closest; else empty
 * @param notes how the request was read, where that needs a word
 * @param wage a year's pay in US dollars that all routes are reckoned with; its
 * {@code measure} is the percentile asked for
 * @param payAreas areas of the pay survey that may be the person's own
 * @param sameWage what that pay does not say, in words
 * @param links this plan here and on the page for readers
 * @param register what it rests on
 */
record PlanAnswer(List<RouteAnswer> routes, List<RouteAnswer> priced, List<RouteAnswer> ifAccredited,
        List<Closed> blocked, List<Assumed> assumptions, List<Miss> misses, List<String> notes, Dated wage,
        List<Local> payAreas, String sameWage, PlanLinks links, @JsonUnwrapped Register register) {

    static PlanAnswer of(Plan plan, Phrases phrases, Register register) {
        return new PlanAnswer(plan.routes().stream().map((route) -> RouteAnswer.of(route, phrases)).toList(),
                plan.priced().stream().map((route) -> RouteAnswer.of(route, phrases)).toList(),
                plan.ifAccredited().stream().map((route) -> RouteAnswer.of(route, phrases)).toList(),
                plan.blocked().stream().map((blocked) -> Closed.of(blocked, phrases)).toList(),
                plan.assumptions().stream().map(Assumed::of).toList(),
                plan.misses().stream().map((miss) -> Miss.of(miss, phrases)).toList(),
                plan.notes().stream().map(phrases::say).toList(), Dated.of(plan.wage()),
                plan.payAreas().stream().map(Local::of).toList(), phrases.sameWage(),
                new PlanLinks(PlanApi.PATH + plan.request().query(), plan.request().href()), register);
    }

    /**
     * A goal that no route reaches.
     *
     * @param code the goal's letters
     * @param reason what stands in the way, in words
     * @param source the id of who says so
     * @param gate who may sit the exam, in one line
     * @param nearest what the nearest way through still asks, in words
     * @param href the page of the guide to go on with, as a path
     */
    record Closed(String code, String reason, String source, String gate, String nearest, String href) {

        static Closed of(Blocked blocked, Phrases phrases) {
            return new Closed(blocked.code(), phrases.say(blocked.reason()), blocked.source().id(), blocked.gate(),
                    phrases.say(blocked.nearest()), blocked.href());
        }

    }

    /**
     * A number that no source gives.
     *
     * @param name its name; also the parameter of a plan that changes it
     * @param low the least, in {@code unit}
     * @param value what the plan goes by, in {@code unit}
     * @param high the most, in {@code unit}
     * @param source the id of who assumes it: always this guide
     * @param unit what the three numbers count: {@code months}, {@code hours} a week,
     * {@code percent} or {@code count}
     * @param text what it is for, and why these numbers
     */
    record Assumed(String name, BigDecimal low, BigDecimal value, BigDecimal high, String source, @OneOf( {
            "months", "hours", "percent", "count" }) String unit, String text){

        static Assumed of(Assumption assumption) {
            return new Assumed(assumption.id(), assumption.low(), assumption.likely(), assumption.high(),
                    assumption.source().id(), assumption.unit().name().toLowerCase(java.util.Locale.ROOT),
                    assumption.explanation());
        }

    }

    /**
     * An area of the pay survey.
     *
     * @param metro the value of the parameter that plans with its pay
     * @param name its name
     * @param miles miles from the ZIP code to the middle of its first-named city;
     * {@code not-applicable} without a ZIP code
     * @param wage a year's pay there, in US dollars
     * @param page the page of its pay, as a path
     */
    @Schema(name = "PlanPayArea")
    record Local(String metro, String name, Typed<Integer> miles, Dated wage, String page) {

        static Local of(PayArea area) {
            return new Local(area.code(), area.name(), Typed.of(area.miles(), Missing.NOT_APPLICABLE),
                    Dated.of(area.pay()), area.href());
        }

    }

    /**
     * A route that comes close.
     *
     * @param wish {@code budget} or {@code by}
     * @param route its place in the list of routes, counted from 0
     * @param by how far it misses: US dollars for {@code budget}, months for {@code by}
     * @param text the same in words
     */
    record Miss(@OneOf( {
            "budget", "by" }) String wish, int route, int by, String text){

        static Miss of(NearMiss miss, Phrases phrases) {
            return new Miss(miss.wish().code(), miss.route(), miss.by(), phrases.say(miss.text()));
        }

    }

    /**
     * Where this plan is.
     *
     * @param self this answer, as a path with the request as it was read
     * @param page the same plan for readers, as a path
     */
    record PlanLinks(String self, String page) {
    }

}
