package guide.charted.certification;

import java.util.List;

import guide.charted.text.Paragraph;

/**
 * Who may sit an exam.
 *
 * @param code the credential's letters
 * @param name its full name
 * @param issuer the body that awards it
 * @param gate who may sit, in one line; if no rule is known, that and why
 * @param core whether the guide tells all of the credential
 * @param routes the ways to qualify, historic ones included; empty if no rule is known
 * @param advice what the issuer advises and does not require
 */
public record ExamRule(String code, String name, String issuer, String gate, boolean core,
        List<EligibilityRoute> routes, List<Paragraph> advice) {
}
