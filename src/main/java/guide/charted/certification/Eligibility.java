package guide.charted.certification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which exams a person may sit, and why not the others. The rules are read once; applying
 * them is cheap and changes nothing, so that a planner can ask about thousands of
 * situations.
 */
public class Eligibility {

    private final Map<String, Exam> exams = new LinkedHashMap<>();

    /**
     * Reads the rules.
     * @param rules the exams, in the order in which answers are given
     * @throws IllegalArgumentException if a condition uses a word that nobody defined
     */
    public Eligibility(List<ExamRule> rules) {
        rules.forEach((rule) -> this.exams.put(rule.code(),
                new Exam(rule, rule.routes().stream().map((route) -> new RouteRule(rule.code(), route)).toList(),
                        sameExam(rule.code(), rules))));
    }

    /** The letters, other than the credential's own, that come from its very exam. */
    private static List<String> sameExam(String code, List<ExamRule> rules) {
        return rules.stream()
            .flatMap((rule) -> rule.routes()
                .stream()
                .flatMap((route) -> Stream.ofNullable(route.letters()))
                .flatMap((letters) -> rule.code().equals(code) ? Stream.of(letters)
                        : Stream.of(rule.code()).filter((full) -> letters.equals(code))))
            .distinct()
            .toList();
    }

    /**
     * The rules as they are, applied to nobody.
     * @return every exam, in a fixed order
     */
    public List<ExamRule> rules() {
        return this.exams.values().stream().map(Exam::rule).toList();
    }

    /**
     * The rules, applied to a person.
     * @param situation what the person has
     * @return the answers, worked out when asked for
     */
    public Answers of(Situation situation) {
        return new Answers(situation);
    }

    /** What the rules say to one person. */
    public class Answers {

        private final Situation situation;

        Answers(Situation situation) {
            this.situation = situation;
        }

        /**
         * Every exam.
         * @return the answers, always for the same exams in the same order
         */
        public List<ExamCheck> all() {
            return Eligibility.this.exams.values().stream().map((exam) -> exam.check(this.situation)).toList();
        }

        /**
         * One exam.
         * @param code the credential's letters, in capitals
         * @return the answer
         * @throws IllegalArgumentException if no credential has these letters
         */
        public ExamCheck forExam(String code) {
            Exam exam = Eligibility.this.exams.get(code);
            if (exam == null) {
                throw new IllegalArgumentException("No credential is called " + code);
            }
            return exam.check(this.situation);
        }

    }

    private record Exam(ExamRule rule, List<RouteRule> routes, List<String> sameExam) {

        ExamCheck check(Situation situation) {
            List<RouteCheck> checks = this.routes.stream().map((route) -> route.check(situation)).toList();
            return new ExamCheck(this.rule, situation.holds(this.rule.code()), answer(checks, situation), checks);
        }

        private Answer answer(List<RouteCheck> checks, Situation situation) {
            if (checks.isEmpty()) {
                return new Answer.RuleNotKnown();
            }
            return passed(situation).or(() -> open(checks))
                .or(() -> doubtful(checks))
                .or(() -> depends(checks, situation))
                .orElseGet(() -> shut(checks, situation));
        }

        private Optional<Answer> passed(Situation situation) {
            return situation.holds(this.rule.code()) ? Optional.empty()
                    : this.sameExam.stream().filter(situation::holds).findFirst().map(Answer.Passed::new);
        }

        private Optional<Answer> open(List<RouteCheck> checks) {
            return checks.stream()
                .flatMap((check) -> (check.verdict() instanceof Verdict.Met met) ? Stream.of(met) : Stream.empty())
                .min(Comparator.comparing(Verdict.Met::lastTerm)
                    .thenComparing((met) -> !met.letters().equals(this.rule.code())))
                .map((met) -> new Answer.Open(met.letters(), met.lastTerm()));
        }

        private static Optional<Answer> doubtful(List<RouteCheck> checks) {
            return checks.stream()
                .filter((check) -> check.verdict() instanceof Verdict.Doubtful)
                .findFirst()
                .map((check) -> new Answer.Doubtful());
        }

        private static Optional<Answer> depends(List<RouteCheck> checks, Situation situation) {
            return checks.stream()
                .flatMap((check) -> (check.verdict() instanceof Verdict.Untold untold)
                        ? Stream.of(new Answer.Depends(untold.why(), new Answer.Way(check.route(), untold.needs())))
                        : Stream.empty())
                .min(Comparator.comparing((depends) -> Distance.of(depends.way().needs(), situation)))
                .map(Answer.class::cast);
        }

        private static Answer shut(List<RouteCheck> checks, Situation situation) {
            Comparator<Answer.Way> byDistance = Comparator.comparing((way) -> Distance.of(way.needs(), situation));
            Optional<Answer.Way> nearest = checks.stream()
                .flatMap((check) -> (check.verdict() instanceof Verdict.Unmet unmet)
                        ? Stream.of(new Answer.Way(check.route(), unmet.needs())) : Stream.empty())
                .filter((way) -> Distance.of(way.needs(), situation).isWithinReach())
                .min(byDistance);
            return nearest.filter((way) -> Distance.of(way.needs(), situation).isOneStep())
                .<Answer>map(Answer.OpensAfter::new)
                .orElseGet(() -> new Answer.Shut(nearest));
        }

    }

}
