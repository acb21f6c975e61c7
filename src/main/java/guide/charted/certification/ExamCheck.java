package guide.charted.certification;

import java.util.List;

/**
 * The rules of one exam, applied to a person.
 *
 * @param rule the rules
 * @param held whether the person has the credential already
 * @param answer whether the person may sit
 * @param routes every route, the historic ones too
 */
public record ExamCheck(ExamRule rule, boolean held, Answer answer, List<RouteCheck> routes) {

    /**
     * The credential.
     * @return its letters
     */
    public String code() {
        return this.rule.code();
    }

    /**
     * Whether the person may sit now, without doubt.
     * @return true if the exam is open
     */
    public boolean isOpen() {
        return this.answer instanceof Answer.Open;
    }

}
