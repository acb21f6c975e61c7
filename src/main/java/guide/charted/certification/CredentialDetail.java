package guide.charted.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.education.Degree;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.text.Paragraph;

/**
 * A credential with all that is known of it.
 *
 * @param code its letters, such as {@code RHIT}
 * @param core whether the guide tells it in full
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
 * @param membership what joining the issuing body costs and saves
 * @param results how first-time candidates fared, the earliest year first; a year that is
 * known to lack a figure has a typed blank
 * @param holders how many people hold it, the earliest count first
 * @param notes what is disputed, not found, wrongly told or new
 * @param releases how the mark of an apprentice is shed; empty if it bears none
 * @param titles job titles that carry its letters
 * @param stateRules the states' rules that name it
 * @param starts the schooling that its open routes start from, where they name one
 * @param schooling the degrees that an open route asks for; empty if a high school
 * diploma is enough
 * @param source who stands behind the credential's rules
 * @param shelf until when checked facts may stand
 */
public record CredentialDetail(String code, boolean core, String name, String issuer, String gate, String summary,
        String forWhom, List<EligibilityRoute> routes, List<Refusal> refusals, List<Paragraph> recommendations,
        ExamFacts exam, List<Charge> charges, RenewalRule renewal, Membership membership, List<FirstTimeResult> results,
        List<Figure> holders, List<MarginNote> notes, List<Release> releases, List<JobTitle> titles,
        List<StateRule> stateRules, List<Start> starts, List<Degree> schooling, Citation source, Shelf shelf) {

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
     * The page of this credential.
     * @return its path
     */
    public String href() {
        return Certifications.PATH + "/" + this.code.toLowerCase(Locale.ROOT);
    }

    /**
     * The price of sitting once.
     * @return the exam fee, the first where there are several
     */
    public Charge examFee() {
        return prices().of(Charge.Kind.EXAM).getFirst();
    }

    /**
     * What is to be paid, by what it is for.
     * @return the charges
     */
    public Prices prices() {
        return new Prices(this.charges);
    }

    /**
     * Whether an open route asks for accreditation by CAHIIM.
     * @return true if one does
     */
    public boolean asksForCahiim() {
        return this.routes.stream()
            .filter((route) -> route.status() == EligibilityRoute.Status.CURRENT)
            .flatMap((route) -> route.conditions().stream())
            .anyMatch((condition) -> condition.kind() == Condition.Kind.ACCREDITATION
                    && condition.alternatives().contains(StudyRule.CAHIIM));
    }

    /**
     * The newest count of holders.
     * @return the last count, which may be a blank
     */
    public Figure latestHolders() {
        return this.holders.getLast();
    }

    /**
     * The newest result that speaks of today's exam.
     * @return the last result, which may be a blank
     */
    public FirstTimeResult latestResult() {
        return this.results.stream().filter((result) -> !result.old()).reduce((earlier, later) -> later).orElseThrow();
    }

    /**
     * Whether any result is known, of whatever year.
     * @return true if there is something to draw
     */
    public boolean hasResults() {
        return this.results.stream().anyMatch((result) -> result.rate().number().isPresent());
    }

    /**
     * How fresh one kind of its facts is.
     * @param code the word of the aspect, such as {@code fee}
     * @return the dates of the fact that was checked first; empty if there is no such
     * fact
     */
    public Optional<Freshness> freshness(String code) {
        Aspect aspect = Aspect.ofCode(code);
        return this.shelf.of(aspect, checks(aspect).toList());
    }

    private Stream<LocalDate> checks(Aspect aspect) {
        return switch (aspect) {
            case ROUTE -> this.routes.stream().map(EligibilityRoute::checkedOn);
            case EXAM -> Stream.of(this.exam.items().origin().source().checkedOn());
            case FEE -> this.charges.stream().map((charge) -> charge.member().origin().source().checkedOn());
            case RENEWAL -> Stream.of(this.renewal.cycleYears(), this.renewal.ownShare())
                .map((figure) -> figure.origin().source().checkedOn());
            case RESULT -> this.results.stream().map((result) -> result.rate().origin().source().checkedOn());
            case HOLDERS -> this.holders.stream().map((count) -> count.origin().source().checkedOn());
            case DUES -> this.membership.dues().stream().map((due) -> due.low().origin().source().checkedOn());
            case LAW -> this.stateRules.stream().map((rule) -> rule.source().checkedOn());
            case TITLE -> this.titles.stream().map((title) -> title.source().checkedOn());
        };
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
        return new CredentialSummary(this.code, this.core, this.name, this.issuer, this.gate, examFee().member(),
                examFee().nonMember(), latestResult().rate(), latestResult().testers());
    }

    /** The schooling that the routes in force ask for, by its code. */
    static Stream<String> schooling(List<EligibilityRoute> routes) {
        return routes.stream()
            .filter((route) -> route.status() == EligibilityRoute.Status.CURRENT)
            .flatMap((route) -> route.conditions().stream())
            .filter((condition) -> condition.kind() == Condition.Kind.SCHOOLING)
            .map(Condition::required)
            .distinct();
    }

    private Stream<EligibilityRoute> routes(EligibilityRoute.Status status) {
        return this.routes.stream().filter((route) -> route.status() == status);
    }

}
