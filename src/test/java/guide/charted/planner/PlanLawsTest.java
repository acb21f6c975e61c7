package guide.charted.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.certification.Schooling;
import guide.charted.education.DegreeType;
import guide.charted.fact.Sources;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every reader, whatever they told. */
@Domain(Readers.class)
@Domain(DomainContext.Global.class)
class PlanLawsTest {

    private static final int READERS = 200;

    private static final Planning PLANNING = Planning.real();

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void lowIsNeverAboveLikelyNorLikelyAboveHigh(@ForAll Reader reader) {
        everyRoute(reader).forEach((route) -> Stream
            .concat(Stream.of(route.months(), route.cost(), route.monthsToCredential()), route.living().stream())
            .forEach((range) -> assertThat(range.low()).isNotNegative()
                .isLessThanOrEqualTo(range.likely())
                .isLessThanOrEqualTo(range.high())));
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void thePartsSumToTheTotals(@ForAll Reader reader) {
        everyRoute(reader).forEach((route) -> {
            List<ToIntFunction<Range>> ends = List.of(Range::low, Range::likely, Range::high);
            for (ToIntFunction<Range> end : ends) {
                List<Step> counted = route.steps().stream().filter((step) -> step.kind() != Step.Kind.RENEWAL).toList();
                assertThat(end.applyAsInt(route.months()))
                    .isEqualTo(counted.stream().map(Step::months).mapToInt(end).sum());
                assertThat(end.applyAsInt(route.cost())).isEqualTo(counted.stream()
                    .flatMap((step) -> step.costs().stream())
                    .filter((line) -> line.what() != CostLine.Item.LIVING)
                    .flatMap((line) -> line.price().stream())
                    .mapToInt(end)
                    .sum());
            }
            assertThat(route.payoff().onPlan().months()).isEqualTo(route.months().likely());
            assertThat(route.payoff().onPlan().cost()).isEqualTo(route.cost().likely());
        });
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void directRoutesDoNotBeatEachOther(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        plan.goals().forEach((goal) -> {
            List<PlannedRoute> direct = direct(plan, goal);
            for (int i = 1; i < direct.size(); i++) {
                assertThat(direct.get(i).months().likely()).isGreaterThan(direct.get(i - 1).months().likely());
                assertThat(direct.get(i).cost().likely()).isLessThan(direct.get(i - 1).cost().likely());
            }
            assertThat(direct).first()
                .extracting(PlannedRoute::label)
                .isIn(PlannedRoute.Label.FASTEST, PlannedRoute.Label.HELD);
        });
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void aRouteKeptForItsPriceHasOneWhereWhatSeemsToBeatItHasNone(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        plan.priced().forEach((kept) -> {
            List<PlannedRoute> better = direct(plan, kept.goal()).stream()
                .filter((one) -> one.months().likely() <= kept.months().likely()
                        && one.cost().likely() <= kept.cost().likely())
                .toList();
            assertThat(better).isNotEmpty()
                .allSatisfy((one) -> assertThat(one.unpriced()).anyMatch((blank) -> blank.what().isInTotal()));
            assertThat(better).noneMatch(PlannedRoute::cheapest);
        });
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void everyNumberHasASourceOrAnAssumption(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        Sources sources = Planning.bean(Sources.class);
        Set<String> assumed = plan.assumptions().stream().map(Assumption::id).collect(Collectors.toSet());
        plan.shown().stream().flatMap((route) -> route.steps().stream()).forEach((step) -> {
            assertThat(step.grounds().names()).isNotEmpty();
            step.costs().forEach((line) -> assertThat(line.grounds().names()).isNotEmpty());
            step.allGrounds().sources().forEach((one) -> assertThat(sources.cite(one.id())).isEqualTo(one));
            step.allGrounds().assumptions().forEach((one) -> assertThat(assumed).contains(one.id()));
        });
        assertThat(plan.wage().origin().source().publisher()).contains("BLS");
        assertThat(plan.wage().origin().place()).isNotBlank();
        assertThat(plan.wage().origin().period()).contains("2025");
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void moreHoursNeverLengthenTheFastestRoute(@ForAll Reader reader, @ForAll @IntRange(min = 1, max = 80) int few,
            @ForAll @IntRange(min = 1, max = 80) int more) {
        Plan slow = PLANNING.plan(reader.with("hours", Math.min(few, more)));
        Plan quick = PLANNING.plan(reader.with("hours", Math.max(few, more)));
        assertThat(quick.goals()).containsExactlyInAnyOrderElementsOf(slow.goals());
        slow.goals()
            .forEach((goal) -> assertThat(fastest(quick.routesTo(goal)))
                .isLessThanOrEqualTo(fastest(slow.routesTo(goal))));
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void aBiggerBudgetNeverLosesARoute(@ForAll Reader reader, @ForAll @IntRange(max = 90000) int little,
            @ForAll @IntRange(max = 90000) int more) {
        Plan poor = PLANNING.plan(reader.with("budget", little));
        Plan rich = PLANNING.plan(reader.with("budget", little + more));
        assertThat(rich.shown()).hasSameSizeAs(poor.shown());
        for (int i = 0; i < poor.shown().size(); i++) {
            if (poor.shown().get(i).withinBudget() == PlannedRoute.Fit.YES) {
                assertThat(rich.shown().get(i).withinBudget()).isEqualTo(PlannedRoute.Fit.YES);
            }
        }
        List<PlannedRoute> timely = timely(poor.routes());
        boolean none = timely.stream().noneMatch((route) -> route.withinBudget() == PlannedRoute.Fit.YES);
        assertThat(poor.misses().stream().filter((miss) -> miss.wish() == PlanParameter.BUDGET).count())
            .isEqualTo((none && !timely.isEmpty()) ? 1 : 0);
    }

    /** Those by the reader's date, among which money then chooses; all if none is. */
    private static List<PlannedRoute> timely(List<PlannedRoute> routes) {
        List<PlannedRoute> timely = routes.stream().filter((route) -> route.inTime() != PlannedRoute.Fit.NO).toList();
        return timely.isEmpty() ? routes : timely;
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void dearerExamsNeverShortenTheWayToBreakEven(@ForAll Reader reader, @ForAll @IntRange(max = 60000) int pay,
            @ForAll @IntRange(max = 3000) int more) {
        String query = reader.with("pay", pay);
        List<PlannedRoute> now = PLANNING.plan(query).shown();
        PLANNING.dearer(more)
            .plan(query)
            .shown()
            .forEach((dear) -> now.stream()
                .filter((one) -> sameWay(one, dear))
                .forEach((one) -> assertThat(even(one)).isLessThanOrEqualTo(even(dear))));
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void lessPresentPayNeverDelaysTheMonthFromWhichTheReaderIsAhead(@ForAll Reader reader,
            @ForAll @IntRange(max = 90000) int pay, @ForAll @IntRange(max = 20000) int more) {
        List<PlannedRoute> poor = PLANNING.plan(reader.with("pay", pay)).shown();
        List<PlannedRoute> rich = PLANNING.plan(reader.with("pay", pay + more)).shown();
        for (int i = 0; i < poor.size(); i++) {
            assertThat(even(poor.get(i))).isLessThanOrEqualTo(even(rich.get(i)));
        }
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void losingMoreCreditsNeverShortensOrCheapensATransfer(@ForAll Reader reader, @ForAll @IntRange(max = 24) int few,
            @ForAll @IntRange(max = 24) int more) {
        List<PlannedRoute> little = PLANNING.plan(reader.with("transfer-lost-months", few)).shown();
        PLANNING.plan(reader.with("transfer-lost-months", few + more))
            .shown()
            .stream()
            .filter(PlannedRoute::isTransfer)
            .forEach((lost) -> little.stream().filter((one) -> sameWay(one, lost)).forEach((one) -> {
                assertThat(one.months().likely()).isLessThanOrEqualTo(lost.months().likely());
                assertThat(one.cost().likely()).isLessThanOrEqualTo(lost.cost().likely());
            }));
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void aTransferLeadsToABachelorsDegreeAndRestsOnAnAssumption(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        boolean degree = plan.request()
            .schooling()
            .stream()
            .anyMatch((one) -> one.reaches(DegreeType.ASSOCIATE) || one == Schooling.LAST_TERM_ASSOCIATE_CAHIIM);
        everyRoute(reader).filter(PlannedRoute::isTransfer).forEach((route) -> {
            List<Step> studies = route.steps().stream().filter((step) -> step.kind() == Step.Kind.STUDY).toList();
            assertThat(degree || plan.request().has(PlanParameter.HOLDS, "RHIT")).isFalse();
            assertThat(studies).extracting(Step::award).endsWith(DegreeType.ASSOCIATE, DegreeType.BACHELOR);
            assertThat(studies.getLast().accredited()).isTrue();
            assertThat(studies.getLast().grounds().names()).contains(Curriculum.LOST_CREDITS);
        });
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void whatLivingCostsChangesNoTotalAndNoStory(@ForAll Reader reader, @ForAll @IntRange(max = 9000) int living) {
        List<PlannedRoute> without = PLANNING.plan(reader.query()).shown();
        List<PlannedRoute> with = PLANNING.plan(reader.with("living", living)).shown();
        assertThat(with).hasSameSizeAs(without);
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).cost()).isEqualTo(without.get(i).cost());
            assertThat(with.get(i).payoff()).isEqualTo(without.get(i).payoff());
            assertThat(with.get(i).living().isPresent()).isEqualTo(with.get(i).isStudied());
        }
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void anAddressOfAPlanGivesTheSamePlanAgain(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        Plan again = PLANNING.plan(plan.request().query().replaceFirst("^\\?", ""));
        assertThat(again.shown()).isEqualTo(plan.shown());
        assertThat(again.blocked()).isEqualTo(plan.blocked());
    }

    @Property(tries = READERS, edgeCases = EdgeCasesMode.NONE)
    void everyGoalHasARouteOrAGate(@ForAll Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        Set<String> blocked = plan.blocked().stream().map(Blocked::code).collect(Collectors.toSet());
        assertThat(plan.goals()).noneMatch(blocked::contains);
        assertThat(blocked.size() + plan.goals().size()).isPositive();
        assertThat(plan.blocked()).allSatisfy((one) -> assertThat(one.gate()).isNotBlank());
    }

    private static Stream<PlannedRoute> everyRoute(Reader reader) {
        Plan plan = PLANNING.plan(reader.query());
        return Stream.concat(plan.shown().stream(), plan.ifAccredited().stream());
    }

    private static List<PlannedRoute> direct(Plan plan, String goal) {
        return plan.routesTo(goal).stream().filter((route) -> route.label() != PlannedRoute.Label.EARN_FIRST).toList();
    }

    private static int fastest(List<PlannedRoute> routes) {
        return routes.stream().mapToInt((route) -> route.months().likely()).min().orElseThrow();
    }

    private static boolean sameWay(PlannedRoute one, PlannedRoute other) {
        return one.goal().equals(other.goal()) && Arrays.equals(titles(one), titles(other));
    }

    private static Object[] titles(PlannedRoute route) {
        return route.steps().stream().map(Step::title).toArray();
    }

    private static int even(PlannedRoute route) {
        return route.payoff().onPlan().breakEvenMonth().number().orElse(Integer.MAX_VALUE);
    }

}
