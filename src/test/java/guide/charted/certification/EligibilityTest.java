package guide.charted.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import guide.charted.education.DegreeType;
import guide.charted.fact.Missing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EligibilityTest {

    private static final Situation GRADUATE = Situation.UNKNOWN.with(Schooling.HIGH_SCHOOL).withCodingMonths(0);

    private final Eligibility eligibility = RuleFiles.eligibility();

    @Test
    void whatIsMissingCanBeReadByAProgram() {
        Answer rhit = answer("RHIT", GRADUATE);
        assertThat(rhit).isInstanceOf(Answer.OpensAfter.class);
        assertThat(rhit.needs()).containsExactly(new Need.Study(List.of(DegreeType.ASSOCIATE), true));
        assertThat(answer("CCA", GRADUATE.withSchooling(Set.of(Schooling.NONE))).needs())
            .containsExactly(new Need.Diploma());
    }

    @Test
    void theNearestWayIsTheOneWithFewerStepsThenTheShorterOne() {
        assertThat(answer("RHIA", GRADUATE).needs())
            .containsExactly(new Need.Study(List.of(DegreeType.BACHELOR), true));
        assertThat(answer("RHIA", GRADUATE.with(Schooling.BACHELOR_OTHER)).needs())
            .containsExactly(new Need.Study(List.of(DegreeType.POST_BACC_CERTIFICATE), true));
    }

    @Test
    void withoutADiplomaADegreeIsMoreThanOneStepAway() {
        assertThat(answer("RHIT", GRADUATE.withSchooling(Set.of(Schooling.NONE)))).isInstanceOf(Answer.Shut.class);
        assertThat(answer("CCS", GRADUATE.withSchooling(Set.of(Schooling.NONE)))).isInstanceOf(Answer.OpensAfter.class);
    }

    @Test
    void anUnsureAccreditationIsNeitherYesNorNo() {
        ExamCheck rhit = this.eligibility.of(GRADUATE.with(Schooling.ASSOCIATE_UNSURE)).forExam("RHIT");
        assertThat(rhit.answer().missing()).contains(Missing.UNSURE);
        assertThat(rhit.routes().getFirst().gates()).extracting(Gate::finding)
            .containsExactly(new Finding.Met(false), new Finding.Untold(Missing.UNSURE),
                    new Finding.Untold(Missing.UNSURE));
    }

    @Test
    void theBestOfSeveralProgramsDecidesAndConditionsAreNeverMixedAcrossPrograms() {
        Situation mixed = GRADUATE.with(Schooling.ASSOCIATE_OTHER).with(Schooling.BACHELOR_CAHIIM);
        assertThat(answer("RHIT", mixed)).isInstanceOf(Answer.OpensAfter.class);
        assertThat(answer("RHIA", mixed)).isEqualTo(new Answer.Open("RHIA", false));
        assertThat(answer("RHIT", mixed.with(Schooling.ASSOCIATE_CAHIIM))).isEqualTo(new Answer.Open("RHIT", false));
    }

    @Test
    void theLastTermOpensTheExamAndSaysSo() {
        assertThat(answer("RHIT", GRADUATE.with(Schooling.LAST_TERM_ASSOCIATE_CAHIIM)))
            .isEqualTo(new Answer.Open("RHIT", true));
        assertThat(answer("RHIA", GRADUATE.with(Schooling.LAST_TERM_BACHELOR_CAHIIM)))
            .isEqualTo(new Answer.Open("RHIA", true));
    }

    @Test
    void aFinishedProgramGoesBeforeALastTerm() {
        Situation both = GRADUATE.with(Schooling.MASTER_CAHIIM).with(Schooling.LAST_TERM_BACHELOR_CAHIIM);
        assertThat(answer("RHIA", both)).isEqualTo(new Answer.Open("RHIA", false));
    }

    @Test
    void theLastTermIsNoDegreeWhereTheRouteDoesNotSaySo() {
        ExamCheck chps = this.eligibility.of(GRADUATE.with(Schooling.LAST_TERM_ASSOCIATE_CAHIIM)).forExam("CHPS");
        assertThat(chps.routes()).filteredOn((check) -> check.route().id().equals("CHPS-2"))
            .singleElement()
            .extracting((check) -> check.gates().getFirst().finding())
            .isEqualTo(new Finding.Unmet(new Need.Study(List.of(DegreeType.ASSOCIATE), false)));
    }

    @Test
    void historicRoutesAreShownAndNeverOpen() {
        ExamCheck rhia = this.eligibility.of(GRADUATE.holding("RHIT")).forExam("RHIA");
        assertThat(rhia.isOpen()).isFalse();
        assertThat(rhia.routes()).filteredOn((check) -> check.verdict() instanceof Verdict.Closed)
            .singleElement()
            .satisfies((check) -> {
                assertThat(check.route().id()).isEqualTo("RHIA-X");
                assertThat(check.gates()).extracting(Gate::finding).containsExactly(new Finding.Met(false));
            });
    }

    @Test
    void aCredentialHeldIsMarked() {
        assertThat(this.eligibility.of(GRADUATE.holding("cca")).forExam("CCA").held()).isTrue();
        assertThat(this.eligibility.of(GRADUATE).forExam("CCA").held()).isFalse();
    }

    @Test
    void nothingAnsweredIsNotAskedAndNeverNo() {
        assertThat(answer("CCA", Situation.UNKNOWN).missing()).isEqualTo(Optional.of(Missing.NOT_ASKED));
        assertThat(answer("RHIT", Situation.UNKNOWN).missing()).isEqualTo(Optional.of(Missing.NOT_ASKED));
    }

    @Test
    void aWordThatNobodyDefinedIsRefusedWhenTheRulesAreRead() {
        EligibilityRoute route = RuleFiles.rules().getFirst().routes().getFirst();
        Condition condition = route.conditions().getFirst();
        Condition misspelled = new Condition("CCA-1-1", condition.kind(), "highschool", 0, condition.text(),
                condition.source());
        EligibilityRoute changed = new EligibilityRoute(route.id(), route.status(), route.name(), route.text(),
                List.of(misspelled), route.confidence(), route.checkedOn(), route.source(), false, null);
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Eligibility(List.of(new ExamRule("CCA", "", "AHIMA", "", true, List.of(changed), List.of()))))
            .withMessageContaining("CCA-1-1")
            .withMessageContaining("highschool");
    }

    private Answer answer(String code, Situation situation) {
        return this.eligibility.of(situation).forExam(code).answer();
    }

}
