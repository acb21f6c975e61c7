package guide.charted.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.education.Degree;
import guide.charted.education.DegreeType;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.text.Paragraph;

/**
 * A credential with all that is known of it.
 *
 * @param code its letters, such as {@code RHIT}
 * @param name its full name
 * @param issuer the body that awards it
 * @param gate who may sit, in one line
 * @param summary what it is
 * @param forWhom whom it is for
 * @param routes the ways to qualify, closed ones included
 * @param refusals what does not qualify, though people think so
 * @param recommendations what the issuer advises and does not require
 * @param exam the exam
 * @param charges what is to be paid, in the order in which it may fall due; several of
 * one kind where sources disagree
 * @param renewal what keeps the credential
 * @param results how first-time candidates fared, the earliest year first; a year that is
 * known to lack a figure has a typed blank
 * @param holders how many people hold it, the earliest count first
 * @param notes what is disputed, not found, wrongly told or new
 * @param schooling the degrees that an open route asks for; empty if a high school
 * diploma is enough
 * @param source who stands behind the credential's rules
 */
public record CredentialDetail(String code, String name, String issuer, String gate, String summary, String forWhom,
        List<EligibilityRoute> routes, List<Refusal> refusals, List<Paragraph> recommendations, ExamFacts exam,
        List<Charge> charges, RenewalRule renewal, List<FirstTimeResult> results, List<Figure> holders,
        List<MarginNote> notes, List<Degree> schooling, Citation source) {

    /**
     * The ways that may be open today.
     * @return the current routes, then those that sources disagree on
     */
    public List<EligibilityRoute> openRoutes() {
        return Stream.concat(routes(EligibilityRoute.Status.CURRENT), routes(EligibilityRoute.Status.DISPUTED))
            .toList();
    }

    /**
     * The ways that are closed.
     * @return the historic routes
     */
    public List<EligibilityRoute> closedRoutes() {
        return routes(EligibilityRoute.Status.HISTORIC).toList();
    }

    /**
     * The price of sitting once.
     * @return the exam fee
     */
    public Charge examFee() {
        return this.charges.stream().filter((charge) -> charge.kind() == Charge.Kind.EXAM).findFirst().orElseThrow();
    }

    /**
     * The notes of one kind.
     * @param kind the name of the kind, such as {@code MYTH}
     * @return the notes, in their order
     */
    public List<MarginNote> notesOf(String kind) {
        MarginNote.Kind wanted = MarginNote.Kind.valueOf(kind);
        return this.notes.stream().filter((note) -> note.kind() == wanted).toList();
    }

    /**
     * What to know about the results.
     * @return each remark once, with the years it is about
     */
    public List<ResultRemark> resultRemarks() {
        return ResultRemark.of(this.results);
    }

    CredentialSummary toSummary() {
        FirstTimeResult latest = this.results.stream()
            .filter((result) -> !result.old())
            .reduce((earlier, later) -> later)
            .orElseThrow();
        return new CredentialSummary(this.code, this.name, this.gate, examFee().member(), examFee().nonMember(),
                latest.rate(), latest.testers());
    }

    static Stream<DegreeType> schooling(List<EligibilityRoute> routes) {
        return routes.stream()
            .filter((route) -> route.status() == EligibilityRoute.Status.CURRENT)
            .flatMap((route) -> route.conditions().stream())
            .filter((condition) -> condition.kind() == Condition.Kind.SCHOOLING)
            .map((condition) -> DegreeType.ofCode(condition.required()))
            .flatMap(Optional::stream)
            .distinct();
    }

    private Stream<EligibilityRoute> routes(EligibilityRoute.Status status) {
        return this.routes.stream().filter((route) -> route.status() == status);
    }

}
