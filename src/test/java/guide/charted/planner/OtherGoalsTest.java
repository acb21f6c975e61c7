package guide.charted.planner;

import java.util.Objects;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;
import guide.charted.planner.PlannedRoute.Label;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Goals beyond the four, courses with a price, and what there is online. */
@GuideTest
class OtherGoalsTest {

    private Planning planning;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner) {
        this.planning = new Planning(reader, planner);
    }

    @Test
    void theFullCpcTakesTwoYearsOfWorkAfterThePass() {
        PlannedRoute route = this.planning.first("goal=CPC&schooling=high-school&state=OH");
        assertThat(Planning.kinds(route)).containsExactly("readiness", "wait", "exam", "job-search", "experience",
                "renewal");
        // 4, 6 or 9 months to learn; 1, 2 or 4 to book; up to two more tries of a month
        // each; 3, 6 or 12 to find work; two years of it
        assertThat(route.months()).isEqualTo(new Range(4 + 1 + 3 + 24, 6 + 2 + 1 + 6 + 24, 9 + 4 + 2 + 12 + 24));
        assertThat(route.monthsToCredential()).isEqualTo(route.months());
        // one try 399, two together 499, three single ones 3 x 425; dues of 199 for the
        // year of the exam and two years of work
        assertThat(route.cost()).isEqualTo(new Range(399 + 3 * 199, 499 + 3 * 199, 3 * 425 + 3 * 199));
    }

    @Test
    void whoHasCodedForTwoYearsGetsTheFullLettersAtOnce() {
        PlannedRoute route = this.planning.first("goal=CPC&schooling=none&coding-months=24");
        assertThat(Planning.kinds(route)).containsExactly("wait", "exam", "job-search", "renewal");
        assertThat(route.cost().likely()).isEqualTo(499 + 199);
    }

    @Test
    void whoHoldsTheApprenticeLettersHasNoExamLeft() {
        PlannedRoute route = this.planning.first("goal=CPC&holds=CPC-A&coding-months=6");
        assertThat(Planning.kinds(route)).containsExactly("job-search", "experience", "renewal");
        assertThat(Planning.step(route, Step.Kind.EXPERIENCE).months()).isEqualTo(Range.exactly(18));
        assertThat(this.planning.plan("goal=CPC-A&holds=CPC").blocked()).singleElement()
            .satisfies((one) -> assertThat(one.reason().key()).isEqualTo("planner.blocked.passed"));
    }

    @ParameterizedTest
    @CsvSource({ "CDIP, rule-not-known", "CHDA, rule-not-known", "CCS-P, doubtful", "COC, no-price", "CPB, no-length",
            "CHPS, asks", "ODS-C, asks", "CBCS, asks", "CHTS, rule-not-known" })
    void whatCannotBePlannedNamesItsGate(String goal, String reason) {
        Plan plan = this.planning.plan("schooling=high-school&goal=" + goal);
        assertThat(plan.shown()).isEmpty();
        assertThat(plan.blocked()).singleElement().satisfies((one) -> {
            assertThat(one.reason().key()).isEqualTo("planner.blocked." + reason);
            assertThat(one.gate()).isNotBlank();
            assertThat(one.href()).isEqualToIgnoringCase("/certifications/" + goal);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "schooling=high-school&state=OH&goal=RHIA", "schooling=high-school&state=WY&goal=RHIA",
            "schooling=bachelor-other&state=TX&goal=RHIA&hours=12", "schooling=high-school&state=OH&goal=RHIT" })
    void onlyWhatCostsLeastIsCalledTheCheapest(String query) {
        Plan plan = this.planning.plan(query);
        int least = plan.routes().stream().mapToInt((route) -> route.cost().likely()).min().orElseThrow();
        assertThat(plan.routes()).filteredOn(PlannedRoute::cheapest)
            .singleElement()
            .satisfies((route) -> assertThat(route.cost().likely()).isEqualTo(least));
        assertThat(plan.routes()).filteredOn((route) -> route.label() == Label.CHEAPEST)
            .allMatch(PlannedRoute::cheapest);
    }

    @Test
    void membersPayOnePriceToKeepTheirLettersAndOthersOneThatIsDisputed() {
        PlannedRoute member = this.planning.first("schooling=high-school&state=OH&goal=RHIT&member=true");
        assertThat(Planning.step(member, Step.Kind.RENEWAL).costs().getFirst())
            .satisfies((fee) -> assertThat(fee.price()).contains(Range.exactly(100)))
            .satisfies((fee) -> assertThat(fee.howComputed().key()).isEqualTo("planner.renewal.one"));
        PlannedRoute other = this.planning.first("schooling=high-school&state=OH&goal=RHIT");
        assertThat(Planning.step(other, Step.Kind.RENEWAL).costs().getFirst().howComputed().key())
            .isEqualTo("planner.renewal");
    }

    @Test
    void aCourseWithAPriceStaysBesideLearningAlone() {
        Plan plan = this.planning.plan("schooling=high-school&state=OH&goal=CCA");
        assertThat(plan.routes()).singleElement().satisfies((alone) -> {
            assertThat(alone.label()).isEqualTo(Label.FASTEST);
            assertThat(alone.cheapest()).as("unknown is not cheap").isFalse();
        });
        PlannedRoute course = plan.priced().getFirst();
        assertThat(Planning.kinds(course)).startsWith("study", "wait", "exam");
        assertThat(course.steps().getFirst().award()).isEqualTo(DegreeType.CERTIFICATE);
        assertThat(course.unpriced()).extracting(CostLine::what).doesNotContain(CostLine.Item.LEARNING);
        assertThat(plan.notes()).extracting(Note::key).contains("planner.note.priced");
        assertThat(this.planning.plan("schooling=coding-certificate&schooling=high-school&goal=CCA").priced())
            .isEmpty();
    }

    @Test
    void everyAccreditedStudyNamesConfirmedProgramsOnlineOrSaysThatThereAreNone() {
        for (String query : new String[] { "schooling=bachelor-other&state=TX&hours=15",
                "schooling=high-school&zip=59501", "schooling=high-school&state=OH",
                "schooling=associate-other&online=true" }) {
            this.planning.plan(query)
                .shown()
                .stream()
                .flatMap((route) -> route.steps().stream())
                .filter(Step::accredited)
                .map(Step::market)
                .flatMap(Stream::ofNullable)
                .filter((market) -> market.confirmed() == 0 || market.confirmed() < market.programs())
                .forEach((market) -> {
                    Market online = Objects.requireNonNull(market.online(), market.href());
                    assertThat(online.confirmed()).isPositive().isEqualTo(online.programs());
                    assertThat(online.href()).contains("accreditation=cahiim", "delivery=online");
                });
        }
        Step certificate = this.planning.plan("schooling=bachelor-other&state=TX&goal=RHIA")
            .routes()
            .getFirst()
            .steps()
            .getFirst();
        assertThat(certificate.award()).isEqualTo(DegreeType.POST_BACC_CERTIFICATE);
        assertThat(Objects.requireNonNull(certificate.market()).onlineNote().key()).isEqualTo("planner.online.other");
    }

    @Test
    void livingCostsStandApart() {
        PlannedRoute route = this.planning.first("goal=RHIT&schooling=high-school&state=OH&living=1500");
        assertThat(route.living()).contains(new Range(18 * 1500, 24 * 1500, 36 * 1500));
        assertThat(route.cost().likely()).isEqualTo(14486);
        assertThat(this.planning.first("goal=RHIT&schooling=high-school&state=OH").living()).isEmpty();
    }

}
