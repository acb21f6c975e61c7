package guide.charted.certification;

import java.util.OptionalInt;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for everyone. */
class EligibilityLawsTest {

    private static final Eligibility ELIGIBILITY = RuleFiles.eligibility();

    @Property
    void moreSchoolingNeverShutsARoute(@ForAll("people") Situation person, @ForAll("schooling") Schooling more) {
        assertNothingShut(person, person.with(more));
    }

    @Property
    void moreExperienceNeverShutsARoute(@ForAll("people") Situation person, @ForAll("months") int more) {
        assertNothingShut(person, person.withCodingMonths(person.codingMonths().orElseThrow() + more));
    }

    @Property
    void anotherCredentialNeverShutsARoute(@ForAll("people") Situation person, @ForAll("codes") String more) {
        assertNothingShut(person, person.holding(more));
    }

    @Property
    void experienceAndCredentialsAloneNeverOpenRhitOrRhia(@ForAll("months") int months,
            @ForAll("holdings") Set<String> held) {
        Situation person = new Situation(Set.of(Schooling.HIGH_SCHOOL), held, OptionalInt.of(months));
        assertThat(ELIGIBILITY.of(person).forExam("RHIT").isOpen()).isFalse();
        assertThat(ELIGIBILITY.of(person).forExam("RHIA").isOpen()).isFalse();
    }

    @Property
    void theRhitChangesNothingForTheRhia(@ForAll("people") Situation person) {
        assertThat(ELIGIBILITY.of(person.holding("RHIT")).forExam("RHIA").answer())
            .isEqualTo(ELIGIBILITY.of(person).forExam("RHIA").answer());
    }

    @Property
    void anOpenExamHasAnOpenRouteAndAShutOneSaysWhatIsMissing(@ForAll("people") Situation person) {
        assertThat(ELIGIBILITY.of(person).all()).allSatisfy((check) -> {
            boolean anyMet = check.routes().stream().anyMatch((route) -> route.verdict() instanceof Verdict.Met);
            assertThat(check.isOpen() || check.passedAs().isPresent()).isEqualTo(anyMet);
            if (check.answer() instanceof Answer.OpensAfter || check.answer() instanceof Answer.Depends) {
                assertThat(check.answer().needs()).isNotEmpty();
            }
            if (check.answer() instanceof Answer.Shut) {
                assertThat(check.answer().needs()).isNotEmpty();
            }
        });
    }

    @Property
    void historicRoutesAreClosedToEveryone(@ForAll("people") Situation person) {
        assertThat(ELIGIBILITY.of(person).all()).flatExtracting(ExamCheck::routes)
            .filteredOn((check) -> check.route().status() == EligibilityRoute.Status.HISTORIC)
            .allSatisfy((check) -> assertThat(check.verdict()).isInstanceOf(Verdict.Closed.class));
    }

    @Property
    void thePersonAndTheRulesStayAsTheyWere(@ForAll("people") Situation person) {
        Eligibility.Answers answers = ELIGIBILITY.of(person);
        assertThat(answers.all()).isEqualTo(answers.all());
    }

    private static void assertNothingShut(Situation before, Situation after) {
        for (ExamCheck was : ELIGIBILITY.of(before).all()) {
            ExamCheck is = ELIGIBILITY.of(after).forExam(was.code());
            assertThat(rank(is.answer())).as(was.code() + " for " + after).isGreaterThanOrEqualTo(rank(was.answer()));
            for (int i = 0; i < was.routes().size(); i++) {
                assertThat(rank(is.routes().get(i).verdict())).as(was.routes().get(i).route().id() + " for " + after)
                    .isGreaterThanOrEqualTo(rank(was.routes().get(i).verdict()));
            }
        }
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case Answer.Open open -> 3;
            case Answer.Passed passed -> 3;
            case Answer.Doubtful doubtful -> 2;
            case Answer.Depends depends -> 1;
            case Answer.OpensAfter after -> 0;
            case Answer.Shut shut -> 0;
            case Answer.RuleNotKnown notKnown -> 0;
        };
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> 3;
            case Verdict.Doubtful doubtful -> 2;
            case Verdict.Untold untold -> 1;
            case Verdict.Unmet unmet -> 0;
            case Verdict.Closed closed -> 0;
        };
    }

    /** People who said whether they have a diploma, and how long they coded. */
    @Provide
    Arbitrary<Situation> people() {
        Arbitrary<Set<Schooling>> more = schooling().set().ofMaxSize(5);
        return Combinators
            .combine(Arbitraries.of(Schooling.NONE, Schooling.HIGH_SCHOOL, Schooling.ASSOCIATE_OTHER), more, holdings(),
                    months())
            .as((diploma, others, held, months) -> {
                Situation person = new Situation(others, held, OptionalInt.of(months));
                return person.with(diploma);
            });
    }

    @Provide
    Arbitrary<Schooling> schooling() {
        return Arbitraries.of(Schooling.class).filter((one) -> one != Schooling.NONE);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(ELIGIBILITY.rules().stream().map(ExamRule::code).toList());
    }

    @Provide
    Arbitrary<Set<String>> holdings() {
        return codes().set().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(0, 480);
    }

}
