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
 * @param routes the routes, by goal
 * @param priced routes that are slower and by known prices no cheaper than one of
 * {@code routes}, but have a price where that one has none
 * @param ifAccredited the routes that are open if a program that the reader is not sure
 * of was accredited
 * @param blocked the goals that no route reaches
 * @param assumptions what the plan assumes
 * @param misses the nearest routes where none fits the budget or the date
 * @param notes how the answers were read
 * @param wage a year's pay that all routes are reckoned with
 * @param payAreas areas of the pay survey that may be the reader's own
 * @param sameWage what that pay does not say
 * @param links this plan for readers
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
     * @param code its letters
     * @param reason what stands in the way
     * @param source who says so
     * @param gate the rule in a line
     * @param nearest the nearest way through
     * @param href where to go on
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
     * @param name its name; also the parameter that changes it
     * @param low the least
     * @param value what the plan goes by
     * @param high the most
     * @param source who assumes it
     * @param unit months, hours, percent or count
     * @param text why these numbers
     */
    record Assumed(String name, BigDecimal low, BigDecimal value, BigDecimal high, String source, String unit,
            String text) {

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
     * @param miles from the ZIP code to the middle of its first-named city
     * @param wage a year's pay there
     * @param page the page of its pay
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
     * @param route its place in the list of routes, from 0
     * @param by US dollars or months
     * @param text the same in words
     */
    record Miss(String wish, int route, int by, String text) {

        static Miss of(NearMiss miss, Phrases phrases) {
            return new Miss(miss.wish().code(), miss.route(), miss.by(), phrases.say(miss.text()));
        }

    }

    /**
     * Where this plan is.
     *
     * @param self this answer
     * @param page the same plan for readers
     */
    record PlanLinks(String self, String page) {
    }

}
