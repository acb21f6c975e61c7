package guide.charted.planner;

import java.util.List;
import java.util.Objects;

import guide.charted.fact.Missing;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlannerTest {

    private Planning planning;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner) {
        this.planning = new Planning(reader, planner);
    }

    @Test
    void noBeginnerIsToldToJustSitACodingExam() {
        for (String goal : List.of("CCA", "CCS")) {
            for (String schooling : List.of("high-school", "some-college", "associate-other", "bachelor-other")) {
                Plan plan = this.planning.plan("goal=" + goal + "&schooling=" + schooling);
                assertThat(plan.routes())
                    .allSatisfy((route) -> assertThat(Planning.kinds(route)).as(schooling).startsWith("readiness"));
            }
        }
    }

    @Test
    void beginnersDoNotBorrowTheRateOfExperiencedPeople() {
        Step beginner = Planning.step(this.planning.first("goal=CCS&schooling=high-school"), Step.Kind.EXAM);
        assertThat(beginner.cost()).isEqualTo(new Range(399, 2 * 399, 3 * 399));
        Step experienced = Planning.step(this.planning.first("goal=CCS&schooling=high-school&coding-months=24"),
                Step.Kind.EXAM);
        assertThat(experienced.cost()).isEqualTo(new Range(399, 475, 3 * 399));
    }

    @Test
    void fullTimeStudyGivesUpThePresentJobAndItIsCounted() {
        Story story = this.planning.first("goal=RHIT&schooling=high-school&state=OH&pay=30000").payoff().onPlan();
        // 36 months without 2,500, and 11,320 + 2,568 + 598 of costs
        assertThat(story.lowPoint()).isEqualTo(-(36 * 2500 + 14486));
        assertThat(story.lowPointMonth()).isEqualTo(36);
        // then 45,500 - 30,000 a year: 104,486 / 1,291.67 = 80.9 months
        assertThat(story.breakEvenMonth()).isEqualTo(new Reckoned.Known(36 + 81));
        assertThat(story.afterFiveYears()).isEqualTo(new Reckoned.Known(2 * 15500 - 104486));
    }

    @Test
    void withoutPresentPayThereIsNoBreakEvenButAQuestion() {
        Payoff payoff = this.planning.first("goal=RHIT&schooling=high-school&state=OH").payoff();
        assertThat(payoff.onPlan().breakEvenMonth()).isEqualTo(new Reckoned.Blank(Missing.NOT_ASKED));
        assertThat(payoff.onPlan().lowPoint()).isEqualTo(-14486);
        assertThat(payoff.flip().key()).isEqualTo("planner.flip.pay");
    }

    @Test
    void theFlipTurnsTheAnswer() {
        String query = "goal=RHIT&schooling=high-school&state=OH&pay=";
        Payoff unknown = this.planning.first(query).payoff();
        int even = (Integer) unknown.flip().arguments().getFirst();
        assertThat(after(query + (even - 50))).isPositive();
        assertThat(after(query + (even + 50))).isNegative();
    }

    private int after(String query) {
        return this.planning.first(query).payoff().onPlan().afterFiveYears().number().orElseThrow();
    }

    @Test
    void ownNumbersTakeThePlaceOfAssumptions() {
        PlannedRoute route = this.planning.first("goal=RHIT&schooling=associate-cahiim&job-search-months=1");
        assertThat(Planning.step(route, Step.Kind.JOB_SEARCH).months()).isEqualTo(new Range(1, 1, 12));
        assertThat(this.planning.plan("goal=RHIT&job-search-months=1").assumptions())
            .filteredOn((assumption) -> assumption.id().equals("job-search-months"))
            .extracting((assumption) -> assumption.likely().intValue())
            .containsExactly(1);
    }

    @Test
    void onlineLeavesOutWhatHasToBeAttended() {
        Plan plan = this.planning.plan("goal=RHIT&schooling=high-school&state=OH&online=true");
        Market market = Objects.requireNonNull(Planning.step(plan.routes().getFirst(), Step.Kind.STUDY).market());
        assertThat(market.scope()).isEqualTo(Market.Scope.ONLINE);
        assertThat(market.choices()).allMatch(Market.Choice::online);
        assertThat(market.confirmed()).isEqualTo(10);
    }

    @Test
    void whereNothingFitsThePlanSaysWhatWouldHaveToGive() {
        Plan plan = this.planning.plan("goal=RHIT&schooling=high-school&state=OH&budget=3000&by=2027-06&hours=20");
        assertThat(plan.routes())
            .allMatch((route) -> route.withinBudget() == PlannedRoute.Fit.NO && route.inTime() == PlannedRoute.Fit.NO);
        assertThat(plan.misses()).extracting(NearMiss::wish).containsExactly(PlanParameter.BUDGET, PlanParameter.BY);
        // 14,486 less 3,000; 48 + 2 + 4 + 6 months, of which seven are left from November
        // 2026
        assertThat(plan.misses()).extracting(NearMiss::by).containsExactly(11486, 60 - 7);
        assertThat(plan.misses().getLast().ways()).extracting(NearMiss.Give::href)
            .contains("/planner/plan?schooling=high-school&goal=RHIT&state=OH&hours=20&budget=3000&by=2031-11");
    }

    @Test
    void aGoalThatIsNotPlannedIsBlockedAndLeadsToItsPage() {
        Plan plan = this.planning.plan("goal=chda");
        assertThat(plan.routes()).isEmpty();
        assertThat(plan.blocked()).extracting(Blocked::href).containsExactly("/certifications/chda");
    }

    @Test
    void contradictoryAnswersAreReadKindly() {
        Plan plan = this.planning.plan("schooling=none&schooling=bachelor-other&goal=CCA");
        assertThat(plan.routes()).isNotEmpty();
        assertThat(plan.notes()).extracting(Note::key).contains("planner.note.contradiction");
    }

    @Test
    void anAddressSaysEverythingAgain() {
        String query = "schooling=bachelor-other&holds=CCA&coding-months=0&goal=RHIA&state=TX&zip=75001&hours=15"
                + "&budget=20000&by=2029-05&start=2027-01&online=true&pay=48000&member=true&percentile=50"
                + "&edition=2026-11&job-search-months=4";
        PlanRequest request = this.planning.request(query);
        assertThat(request.errors()).isEmpty();
        assertThat(request.query()).isEqualTo("?" + query);
    }

    @Test
    void whatIsNotAcceptedIsNamedAndKept() {
        PlanRequest request = this.planning
            .request("state=XX&hours=0&by=2027-13&start=soon&percentile=33&goal=&pay=$36,000&job-search-months=x");
        assertThat(request.errors()).extracting("field")
            .containsExactly("state", "hours", "by", "start", "percentile", "job-search-months");
        assertThat(request.entry("by")).isEqualTo("2027-13");
        assertThat(request.number(PlanParameter.PAY)).hasValue(36000);
        assertThat(request.value(PlanParameter.GOAL)).isEmpty();
    }

}
