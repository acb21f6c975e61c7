package guide.charted.planner;

import java.util.List;
import java.util.Objects;

import guide.charted.fact.Missing;
import guide.charted.planner.PlannedRoute.Label;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twelve people, each plan worked out by hand from the data files. Fees for people who
 * are not members: CCA and RHIT 299, RHIA 299, CCS 399. First-time rates of 2025: CCA
 * 62%, RHIA 67%, CCS 84% of people who mostly have experience; of the RHIT none is known.
 * Booking 1, 2 or 4 months, job search 3, 6 or 12.
 */
@GuideTest
class PlansByHandTest {

    private Planning planning;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner) {
        this.planning = new Planning(reader, planner);
    }

    @Test
    void straightFromHighSchoolInOhio() {
        Plan plan = this.planning.plan("schooling=high-school&state=OH");
        assertThat(plan.goals()).containsExactly("CCA", "CCS", "RHIT", "RHIA");
        PlannedRoute rhit = plan.routesTo("RHIT").getFirst();
        assertThat(Planning.kinds(rhit)).containsExactly("study", "wait", "exam", "job-search", "renewal");
        Step study = Planning.step(rhit, Step.Kind.STUDY);
        Market market = Objects.requireNonNull(study.market());
        assertThat(market.priced()).isEqualTo(17);
        assertThat(market.confirmed()).isZero();
        assertThat(market.online()).extracting(Market::confirmed).isEqualTo(10);
        // fifth of 17 in the district 4,670; ninth in the state 5,660; thirteenth 6,554;
        // two years each
        assertThat(Planning.price(study, CostLine.Item.TUITION)).isEqualTo(new Range(2 * 4670, 2 * 5660, 2 * 6554));
        // 16 schools report books: fourth 720, midway between 1,268 and 1,300, twelfth
        // 1,600
        assertThat(Planning.price(study, CostLine.Item.BOOKS)).isEqualTo(new Range(2 * 720, 1268 + 1300, 2 * 1600));
        // one further try is counted on, three months' wait and a month to book
        assertThat(rhit.months()).isEqualTo(new Range(18 + 1 + 3, 24 + 2 + 4 + 6, 36 + 4 + 8 + 12));
        assertThat(rhit.cost()).isEqualTo(new Range(9340 + 1440 + 299, 11320 + 2568 + 2 * 299, 13108 + 3200 + 3 * 299));
        assertThat(plan.routesTo("RHIT").getLast().label()).isEqualTo(Label.EARN_FIRST);
    }

    @Test
    void aGraduateInTexasWithAFullTimeJob() {
        Plan plan = this.planning.plan("schooling=bachelor-other&state=TX&hours=15&pay=48000");
        PlannedRoute rhit = plan.routesTo("RHIT").getFirst();
        Step study = Planning.step(rhit, Step.Kind.STUDY);
        // 24 months at 40 hours are 64 at 15; the price of the program stays
        assertThat(study.months()).isEqualTo(new Range(48, 64, 96));
        assertThat(study.earning()).isEqualTo(Step.Earning.PRESENT_JOB);
        // 26 with a price: midway between 4,320 and 4,344, for two years
        assertThat(Planning.price(study, CostLine.Item.TUITION).likely()).isEqualTo(4320 + 4344);
        assertThat(study.market()).extracting(Market::confirmed).isEqualTo(2);
        List<PlannedRoute> rhia = plan.routesTo("RHIA");
        assertThat(rhia.getFirst().label()).isEqualTo(Label.FASTEST);
        assertThat(rhia.getFirst().steps().getFirst().market()).extracting(Market::scope)
            .isEqualTo(Market.Scope.ELSEWHERE);
        PlannedRoute cheapest = rhia.get(1);
        assertThat(cheapest.label()).isEqualTo(Label.CHEAPEST);
        // the only master's program in Texas: 9,901 a year, 24 months, books 740
        assertThat(Planning.price(cheapest.steps().getFirst(), CostLine.Item.TUITION).likely()).isEqualTo(2 * 9901);
        // 39,470 a year is less than 48,000: no exam makes up for that
        assertThat(rhia.getFirst().payoff().onPlan().breakEvenMonth())
            .isEqualTo(new Reckoned.Blank(Missing.NOT_APPLICABLE));
    }

    @Test
    void sixYearsOfCodingAndNoDegree() {
        Plan plan = this.planning.plan("schooling=high-school&coding-months=72&state=OH&pay=40000");
        PlannedRoute ccs = plan.routes().getFirst();
        assertThat(ccs.goal()).isEqualTo("CCS");
        assertThat(Planning.kinds(ccs)).containsExactly("wait", "exam", "job-search", "renewal");
        assertThat(plan.notes()).extracting(Note::key).contains("planner.note.percentile");
        assertThat(Planning.step(ccs, Step.Kind.JOB_SEARCH).title().key()).isEqualTo("planner.step.job-search.coder");
        // 84% pass: 399 / 0.84 = 475, 0.19 tries of two months each round up to one month
        assertThat(ccs.cost()).isEqualTo(new Range(399, 475, 3 * 399));
        assertThat(ccs.months()).isEqualTo(new Range(1 + 3, 2 + 1 + 6, 4 + 4 + 12));
        // (45,500 - 40,000) / 12 = 458.33 a month from month 10: ahead of 475 after two
        // of them
        assertThat(ccs.payoff().onPlan().breakEvenMonth()).isEqualTo(new Reckoned.Known(11));
        assertThat(ccs.payoff().onPlan().afterFiveYears()).isEqualTo(new Reckoned.Known(51 * 5500 / 12 - 475));
        assertThat(Planning.kinds(plan.routesTo("RHIT").getFirst())).startsWith("study");
    }

    @Test
    void transcriptionWorkInRuralMontana() {
        Plan plan = this.planning.plan("schooling=high-school&zip=59501&hours=20&pay=38000");
        PlannedRoute cca = plan.routesTo("CCA").getFirst();
        assertThat(Planning.kinds(cca)).containsExactly("readiness", "wait", "exam", "job-search", "renewal");
        assertThat(cca.unpriced()).extracting(CostLine::what)
            .containsExactly(CostLine.Item.LEARNING, CostLine.Item.CODE_BOOKS);
        Step study = Planning.step(plan.routesTo("RHIT").getFirst(), Step.Kind.STUDY);
        // none within 50 miles of Havre; two in Montana at 3,904 and 8,152
        assertThat(study.market()).extracting(Market::scope).isEqualTo(Market.Scope.STATE);
        assertThat(Planning.price(study, CostLine.Item.TUITION)).isEqualTo(new Range(2 * 3904, 3904 + 8152, 2 * 8152));
        assertThat(study.months().likely()).isEqualTo(48);
        // no bachelor's program in Montana: priced from online ones
        assertThat(plan.routesTo("RHIA").getFirst().steps().getFirst().market()).extracting(Market::scope)
            .isEqualTo(Market.Scope.ONLINE);
    }

    @Test
    void aGraduateOfAnAccreditedProgramMaySitNow() {
        PlannedRoute route = this.planning.first("schooling=associate-cahiim&state=CA&goal=RHIT");
        assertThat(Planning.kinds(route)).containsExactly("wait", "exam", "job-search", "renewal");
        assertThat(route.months()).isEqualTo(new Range(1 + 3, 2 + 4 + 6, 4 + 8 + 12));
        assertThat(route.cost()).isEqualTo(new Range(299, 598, 897));
    }

    @Test
    void aHolderOfTheRhitGoesOnToTheRhia() {
        Plan plan = this.planning.plan("holds=RHIT&state=FL");
        assertThat(plan.routesTo("RHIT")).extracting(PlannedRoute::label).containsExactly(Label.HELD);
        PlannedRoute rhia = plan.routesTo("RHIA").getFirst();
        assertThat(rhia.steps().getFirst().months()).isEqualTo(new Range(18 + 0, 24 + 6, 36 + 24));
        assertThat(plan.notes()).extracting(Note::key).contains("planner.note.taken.associate-cahiim");
        assertThat(plan.routesTo("CCS").getFirst().steps()).extracting(Step::kind).doesNotContain(Step.Kind.READINESS);
    }

    @Test
    void withoutADiplomaEveryGoalIsBlocked() {
        Plan plan = this.planning.plan("schooling=none");
        assertThat(plan.routes()).isEmpty();
        assertThat(plan.blocked()).extracting(Blocked::code).containsExactly("CCA", "CCS", "RHIT", "RHIA");
        assertThat(plan.blocked()).extracting(Blocked::href).containsOnly("/planner/plan?schooling=high-school");
    }

    @Test
    void whoIsNotSureOfTheProgramGetsBothReadings() {
        Plan plan = this.planning.plan("schooling=associate-unsure&goal=RHIT&state=PA");
        assertThat(Planning.kinds(plan.routes().getFirst())).startsWith("study");
        assertThat(plan.ifAccredited()).hasSize(1);
        assertThat(Planning.kinds(plan.ifAccredited().getFirst())).startsWith("wait", "wait", "exam");
    }

    @Test
    void theLastTermIsEnoughToSit() {
        PlannedRoute route = this.planning.first("schooling=last-term-bachelor-cahiim&goal=RHIA");
        assertThat(route.steps().getFirst().text().key()).isEqualTo("planner.step.wait.text.last-term");
        // 67% pass: 299 / 0.67 = 446; half a try of four months each
        assertThat(route.cost()).isEqualTo(new Range(299, 446, 897));
        assertThat(route.months()).isEqualTo(new Range(1 + 3, 2 + 2 + 6, 4 + 8 + 12));
    }

    @Test
    void aForeignDegreeUnderAnAgreementOpensTheRhia() {
        assertThat(Planning.kinds(this.planning.first("schooling=foreign-reciprocity&goal=RHIA"))).startsWith("wait");
    }

    @Test
    void aCertificateAndEightMonthsOfCodingMakeReadyForTheCca() {
        Plan plan = this.planning.plan("schooling=coding-certificate&coding-months=8");
        assertThat(Planning.kinds(plan.routesTo("CCA").getFirst())).startsWith("wait");
        // of the CCS's year after a course, eight months are done
        assertThat(plan.routesTo("CCS").getFirst().steps().getFirst().months().likely()).isEqualTo(12 - 8);
    }

    @Test
    void aMemberPaysLessForTheExamAndDuesBesides() {
        PlannedRoute route = this.planning.first("schooling=associate-cahiim&goal=RHIT&member=true");
        assertThat(route.cost()).isEqualTo(new Range(229 + 149, 2 * 229 + 149, 3 * 229 + 149));
        assertThat(route.steps().getLast().cost()).isEqualTo(Range.exactly(100));
    }

}
