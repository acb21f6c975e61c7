package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import guide.charted.career.Assumption;
import guide.charted.certification.Schooling;
import guide.charted.fact.Sources;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every reader: tried on some hundred readers made up by chance. */
@GuideTest
class PlanLawsTest {

    private static final int READERS = 300;

    private Planning planning;

    private Sources sources;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner, @Autowired Sources sources) {
        this.planning = new Planning(reader, planner);
        this.sources = sources;
    }

    @Test
    void lowIsNeverAboveLikelyNorLikelyAboveHigh() {
        everyRoute((route) -> List.of(route.months(), route.cost(), route.monthsToCredential())
            .forEach((range) -> assertThat(range.low()).isNotNegative()
                .isLessThanOrEqualTo(range.likely())
                .isLessThanOrEqualTo(range.high())));
    }

    @Test
    void thePartsSumToTheTotals() {
        everyRoute((route) -> {
            int months = 0;
            int cost = 0;
            for (Step step : route.steps()) {
                if (step.kind() != Step.Kind.RENEWAL) {
                    months += step.months().likely();
                    for (CostLine line : step.costs()) {
                        cost += line.price().map(Range::likely).orElse(0);
                    }
                }
            }
            assertThat(route.months().likely()).isEqualTo(months).isEqualTo(route.payoff().onPlan().months());
            assertThat(route.cost().likely()).isEqualTo(cost).isEqualTo(route.payoff().onPlan().cost());
        });
    }

    @Test
    void directRoutesDoNotBeatEachOther() {
        everyPlan((plan) -> plan.goals().forEach((goal) -> {
            List<PlannedRoute> direct = plan.routesTo(goal)
                .stream()
                .filter((route) -> route.label() != PlannedRoute.Label.EARN_FIRST)
                .toList();
            for (int i = 1; i < direct.size(); i++) {
                assertThat(direct.get(i).months().likely()).isGreaterThan(direct.get(i - 1).months().likely());
                assertThat(direct.get(i).cost().likely()).isLessThan(direct.get(i - 1).cost().likely());
            }
            assertThat(direct).first()
                .extracting(PlannedRoute::label)
                .isIn(PlannedRoute.Label.FASTEST, PlannedRoute.Label.HELD);
        }));
    }

    @Test
    void everyNumberHasASourceOrAnAssumption() {
        everyPlan((plan) -> {
            Set<String> assumed = plan.assumptions().stream().map(Assumption::id).collect(Collectors.toSet());
            plan.routes().stream().flatMap((route) -> route.steps().stream()).forEach((step) -> {
                assertThat(step.grounds().names()).isNotEmpty();
                step.costs().forEach((line) -> assertThat(line.grounds().names()).isNotEmpty());
                step.allGrounds().sources().forEach((one) -> assertThat(this.sources.cite(one.id())).isEqualTo(one));
                step.allGrounds().assumptions().forEach((one) -> assertThat(assumed).contains(one.id()));
            });
            assertThat(plan.wage().origin().source().publisher()).contains("BLS");
        });
    }

    @Test
    void moreHoursNeverLengthenTheFastestRoute() {
        everyReader((query) -> {
            int before = Integer.MAX_VALUE;
            for (int hours : List.of(5, 12, 20, 33, 40, 60)) {
                List<PlannedRoute> routes = this.planning.plan(with(query, "hours", hours)).routes();
                if (!routes.isEmpty()) {
                    int fastest = routes.stream().mapToInt((route) -> route.months().likely()).min().orElseThrow();
                    assertThat(fastest).isLessThanOrEqualTo(before);
                    before = fastest;
                }
            }
        });
    }

    @Test
    void aBiggerBudgetNeverLosesARoute() {
        everyReader((query) -> {
            Plan without = this.planning.plan(query);
            long fitting = 0;
            for (int budget : List.of(0, 300, 1000, 15000, 60000)) {
                Plan plan = this.planning.plan(with(query, "budget", budget));
                assertThat(plan.routes()).hasSameSizeAs(without.routes());
                long fit = plan.routes()
                    .stream()
                    .filter((route) -> route.withinBudget() == PlannedRoute.Fit.YES)
                    .count();
                assertThat(fit).isGreaterThanOrEqualTo(fitting);
                assertThat(plan.misses().stream().filter((miss) -> miss.wish() == PlanParameter.BUDGET).count())
                    .isEqualTo((fit == 0 && !plan.routes().isEmpty()) ? 1 : 0);
                fitting = fit;
            }
        });
    }

    @Test
    void lessPresentPayNeverDelaysTheMonthFromWhichTheReaderIsAhead() {
        everyReader((query) -> {
            List<PlannedRoute> poor = this.planning.plan(with(query, "pay", 20000)).routes();
            List<PlannedRoute> rich = this.planning.plan(with(query, "pay", 35000)).routes();
            for (int i = 0; i < poor.size(); i++) {
                int early = poor.get(i).payoff().onPlan().breakEvenMonth().number().orElse(Integer.MAX_VALUE);
                int late = rich.get(i).payoff().onPlan().breakEvenMonth().number().orElse(Integer.MAX_VALUE);
                assertThat(early).isLessThanOrEqualTo(late);
            }
        });
    }

    @Test
    void anAddressOfAPlanGivesTheSamePlanAgain() {
        everyReader((query) -> {
            Plan plan = this.planning.plan(query);
            assertThat(this.planning.plan(plan.request().query().replaceFirst("^\\?", "")).routes())
                .isEqualTo(plan.routes());
        });
    }

    private void everyRoute(Consumer<PlannedRoute> law) {
        everyPlan((plan) -> plan.routes().forEach(law));
    }

    private void everyPlan(Consumer<Plan> law) {
        everyReader((query) -> law.accept(this.planning.plan(query)));
    }

    private void everyReader(Consumer<String> law) {
        Random random = new Random(20261125);
        for (int number = 0; number < READERS; number++) {
            String query = reader(random);
            try {
                law.accept(query);
            }
            catch (AssertionError | RuntimeException ex) {
                throw new AssertionError("Reader " + number + ": " + query, ex);
            }
        }
    }

    private static String with(String query, String name, int value) {
        return query + "&" + name + "=" + value;
    }

    private static String reader(Random random) {
        List<String> parts = new ArrayList<>();
        Schooling[] schooling = Schooling.values();
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add("schooling=" + schooling[random.nextInt(schooling.length)].code());
        }
        some(random, parts, "holds", "CCA", "CCS", "RHIT", "RHIA", "CPC-A");
        some(random, parts, "coding-months", "0", "7", "12", "30");
        some(random, parts, "goal", "any", "CCA", "CCS", "RHIT", "RHIA");
        some(random, parts, "state", "OH", "TX", "MT", "PR", "DC", "CA", "WY");
        some(random, parts, "zip", "43215", "59501", "10001", "96701");
        some(random, parts, "online", "true", "false");
        some(random, parts, "member", "true", "false");
        some(random, parts, "percentile", "10", "50", "90");
        some(random, parts, "unknown-rate-retakes", "0", "5");
        return String.join("&", parts.isEmpty() ? List.of("goal=any") : parts);
    }

    private static void some(Random random, List<String> parts, String name, String... values) {
        if (random.nextInt(3) == 0) {
            parts.add(name + "=" + values[random.nextInt(values.length)]);
        }
    }

}
