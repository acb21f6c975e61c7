package guide.charted.planner;

import java.util.List;
import java.util.Objects;

import guide.charted.education.DegreeType;
import guide.charted.planner.PlannedRoute.Label;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Community college first, then transfer. Worked out by hand: five Ohio bachelor's
 * programs, a year at 9,577, 12,377, 12,859, 13,420 and 13,570; four of them report
 * books: 576, 1,030, 1,240 and 1,300.
 */
@GuideTest
class TransferTest {

    private static final String OHIO = "schooling=high-school&state=OH&goal=RHIA";

    private Planning planning;

    @BeforeEach
    void prepare(@Autowired PlanReader reader, @Autowired RoutePlanner planner) {
        this.planning = new Planning(reader, planner);
    }

    @Test
    void inOhioTwoYearsAtACollegeAndTwoAndAHalfAtAUniversityCostLeast() {
        List<PlannedRoute> rhia = this.planning.plan(OHIO).routes();
        assertThat(rhia.subList(0, 2)).extracting(PlannedRoute::label).containsExactly(Label.FASTEST, Label.CHEAPEST);
        assertThat(rhia.getFirst().isTransfer()).isFalse();
        PlannedRoute transfer = rhia.get(1);
        assertThat(transfer.isTransfer()).isTrue();
        assertThat(Planning.kinds(transfer)).containsExactly("study", "study", "wait", "exam", "job-search", "renewal");
        Step second = transfer.steps().get(1);
        assertThat(second.months()).isEqualTo(new Range(18 + 0, 24 + 6, 36 + 24));
        // two years if all credits count, two and a half likely, four if none do
        assertThat(Planning.price(second, CostLine.Item.TUITION)).isEqualTo(new Range(2 * 12377, 32148, 4 * 13420));
        assertThat(Planning.price(second, CostLine.Item.BOOKS)).isEqualTo(new Range(2 * 576, 2838, 4 * 1240));
        // the first half is priced as the associate's degree of the RHIT
        assertThat(transfer.steps().getFirst().cost()).isEqualTo(new Range(10780, 13888, 16308));
        assertThat(transfer.months()).isEqualTo(new Range(18 + 18 + 1 + 3, 24 + 30 + 2 + 2 + 6, 36 + 60 + 4 + 8 + 12));
        assertThat(transfer.cost())
            .isEqualTo(new Range(10780 + 24754 + 1152 + 299, 13888 + 32148 + 2838 + 446, 16308 + 53680 + 4960 + 897));
    }

    @Test
    void onlyTheSecondSchoolHasToBeAccredited() {
        List<Step> steps = this.planning.plan(OHIO).routes().get(1).steps();
        assertThat(steps.getFirst().award()).isEqualTo(DegreeType.ASSOCIATE);
        assertThat(steps.getFirst().accredited()).isFalse();
        assertThat(steps.get(1).award()).isEqualTo(DegreeType.BACHELOR);
        assertThat(steps.get(1).accredited()).isTrue();
        assertThat(Objects.requireNonNull(steps.get(1).market()).href()).contains("degree=bachelor", "state=OH");
    }

    @Test
    void whatTheNewSchoolSaysTakesThePlaceOfOurGuess() {
        PlannedRoute none = this.planning.first(OHIO + "&transfer-lost-months=0");
        // as long as four years at the university, and cheaper: nothing speaks for those
        assertThat(none.isTransfer()).isTrue();
        assertThat(none.months().likely()).isEqualTo(24 + 24 + 2 + 2 + 6);
        assertThat(none.cost().likely()).isEqualTo(13888 + 2 * 12859 + 1030 + 1240 + 446);
        PlannedRoute all = this.planning.plan(OHIO + "&transfer-lost-months=24").routes().getLast();
        assertThat(this.planning.plan(OHIO + "&transfer-lost-months=24").routes())
            .filteredOn((route) -> route.label() != Label.EARN_FIRST)
            .noneMatch(PlannedRoute::isTransfer);
        assertThat(all.label()).isEqualTo(Label.EARN_FIRST);
    }

    @Test
    void theReaderIsToldWhomToAskBeforeEnrolling() {
        PlannedRoute transfer = this.planning.plan(OHIO).routes().get(1);
        assertThat(said(transfer.steps().getFirst())).contains("Before you enroll, ask the transfer office",
                "signed transfer agreement", "how many of my credits count toward the major", "stay valid");
        assertThat(said(transfer.steps().get(1))).contains("losing 6 months’ worth", "in writing");
        assertThat(said(this.planning.plan(OHIO + "&transfer-lost-months=1").routes().get(1).steps().get(1)))
            .contains("losing a month’s worth");
    }

    @ParameterizedTest
    @ValueSource(strings = { "associate-other", "associate-cahiim", "associate-unsure", "bachelor-other",
            "last-term-associate-cahiim", "high-school&holds=RHIT" })
    void whoHasAnAssociatesDegreeIsNotSentForAnother(String schooling) {
        assertThat(this.planning.plan("goal=RHIA&state=OH&schooling=" + schooling).shown())
            .noneMatch(PlannedRoute::isTransfer);
    }

    @Test
    void inCaliforniaFourYearsAtACollegeLeaveNothingToSave() {
        assertThat(this.planning.plan("schooling=high-school&state=CA&goal=RHIA").routes())
            .noneMatch(PlannedRoute::isTransfer);
    }

    private static String said(Step step) {
        return Planning.bean(Phrases.class).say(step.text());
    }

}
