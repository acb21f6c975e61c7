package guide.charted.certification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The check: what was asked, and what the rules say.
 *
 * @param input what the reader answered
 * @param rules every credential, for the form
 * @param cards what the rules say; empty if nothing was answered or something is not
 * accepted
 * @param ambiguities answers that do not go together
 */
record CheckPage(SituationInput input, List<ExamRule> rules, List<ExamCard> cards, List<Ambiguity> ambiguities) {

    static final String PATH = Certifications.PATH + "/check";

    /**
     * Months of coding after which AHIMA itself takes a coder to be ready for the CCS.
     */
    private static final int EXPERIENCED = 24;

    public boolean isAnswered() {
        return !this.cards.isEmpty();
    }

    /** The credentials that the guide tells in full, by what the check says of them. */
    public List<Group> main() {
        return groups((card) -> card.check().rule().core());
    }

    /** All others. */
    public List<Group> others() {
        return groups((card) -> !card.check().rule().core());
    }

    public long otherCount() {
        return this.rules.stream().filter((rule) -> !rule.core()).count();
    }

    /** The questions on schooling, in plain groups. */
    public List<Question> questions() {
        return List.of(
                question("school", Schooling.NONE, Schooling.HIGH_SCHOOL, Schooling.SOME_COLLEGE,
                        Schooling.CODING_CERTIFICATE),
                question("associate", Schooling.ASSOCIATE_CAHIIM, Schooling.ASSOCIATE_UNSURE, Schooling.ASSOCIATE_OTHER,
                        Schooling.LAST_TERM_ASSOCIATE_CAHIIM),
                question("bachelor", Schooling.BACHELOR_CAHIIM, Schooling.BACHELOR_UNSURE, Schooling.BACHELOR_OTHER,
                        Schooling.LAST_TERM_BACHELOR_CAHIIM),
                question("postbacc", Schooling.POSTBACC_CAHIIM, Schooling.POSTBACC_UNSURE),
                question("master", Schooling.MASTER_CAHIIM, Schooling.MASTER_UNSURE, Schooling.MASTER_OTHER),
                question("abroad", Schooling.FOREIGN_RECIPROCITY));
    }

    /** Whether somebody who may sit has not coded for long. */
    public boolean isBeginner() {
        return this.input.situation().codingMonths().orElse(0) < EXPERIENCED;
    }

    private List<Group> groups(Predicate<ExamCard> filter) {
        return Arrays.stream(ExamCard.State.values())
            .map((state) -> new Group(state,
                    this.cards.stream().filter((card) -> filter.test(card) && card.state() == state).toList()))
            .filter((group) -> !group.cards().isEmpty())
            .toList();
    }

    private static Question question(String name, Schooling... choices) {
        return new Question(name, List.of(choices));
    }

    /**
     * Exams of which the check says the same.
     *
     * @param state what it says
     * @param cards the exams
     */
    record Group(ExamCard.State state, List<ExamCard> cards) {
    }

    /**
     * A part of the form.
     *
     * @param name the last part of its message keys
     * @param choices what can be ticked
     */
    record Question(String name, List<Schooling> choices) {
    }

}
