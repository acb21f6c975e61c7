package guide.charted.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.certification.Aspect;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.EligibilityRoute;
import guide.charted.certification.FirstTimeResult;
import guide.charted.certification.Freshness;
import guide.charted.certification.JobTitle;
import guide.charted.certification.MarginNote;
import guide.charted.certification.Refusal;
import guide.charted.certification.Release;
import guide.charted.certification.StateRule;
import guide.charted.fact.Missing;
import guide.charted.text.Paragraph;

/**
 * A credential with all that its page shows.
 *
 * @param code its letters, such as {@code RHIT}
 * @param name its full name
 * @param issuer the body that awards it
 * @param core whether the guide tells it in full
 * @param gate who may sit, in one line
 * @param summary what it is
 * @param forWhom whom it is for
 * @param routes the ways to qualify, historic ones included; empty if no rule is known
 * @param refusals what does not qualify, though people think so
 * @param advice what the issuer advises and does not require
 * @param starts the schooling that its open routes start from
 * @param nextSteps what we advise to do next
 * @param exam the exam
 * @param fees what is to be paid; several of one kind where sources disagree
 * @param membership what joining the issuing body costs and saves
 * @param renewal what keeps it
 * @param firstTimeResults how first-time candidates fared, year by year
 * @param holders how many people hold it
 * @param remarks what is disputed, not found, wrongly told or new
 * @param apprenticeReleases how the mark of an apprentice is shed
 * @param jobTitles titles of the federal list with its letters
 * @param stateRules rules of states for facilities that name it
 * @param opens the letters of credentials that name it as a way in
 * @param freshness when each kind of its facts was checked and is due again
 * @param source who stands behind its rules
 * @param self its address here
 * @param page its page in the guide
 */
record CredentialEntry(String code, String name, String issuer, boolean core, String gate, String summary,
        String forWhom, List<Way> routes, List<Refused> refusals, List<Said> advice, List<StartSheet> starts,
        List<Said> nextSteps, ExamSheet exam, List<Fee> fees, MembershipSheet membership, RenewalSheet renewal,
        List<Result> firstTimeResults, List<Dated> holders, List<Remark> remarks, List<Shed> apprenticeReleases,
        List<Title> jobTitles, List<Rule> stateRules, List<String> opens, Map<String, Freshness> freshness,
        String source, String self, String page) {

    static CredentialEntry of(CredentialDetail credential, List<Paragraph> steps, List<String> opens) {
        return new CredentialEntry(credential.code(), credential.name(), credential.issuer(), credential.core(),
                credential.gate(), credential.summary(), credential.forWhom(),
                credential.routes().stream().map(Way::of).toList(),
                credential.refusals().stream().map(Refused::of).toList(),
                credential.recommendations().stream().map(Said::of).toList(),
                credential.starts().stream().map(StartSheet::of).toList(), steps.stream().map(Said::of).toList(),
                ExamSheet.of(credential.exam()), credential.charges().stream().map(Fee::of).toList(),
                MembershipSheet.of(credential.membership()), RenewalSheet.of(credential.renewal()),
                credential.results().stream().map(Result::of).toList(),
                credential.holders().stream().map(Dated::of).toList(),
                credential.notes().stream().map(Remark::of).toList(),
                credential.releases().stream().map(Shed::of).toList(),
                credential.titles().stream().map(Title::of).toList(),
                credential.stateRules().stream().map(Rule::of).toList(), opens, freshness(credential),
                credential.source().id(), CertificationsApi.PATH + "/" + credential.code().toLowerCase(Locale.ROOT),
                credential.href());
    }

    private static Map<String, Freshness> freshness(CredentialDetail credential) {
        Map<String, Freshness> all = new LinkedHashMap<>();
        Arrays.stream(Aspect.values())
            .forEach((aspect) -> credential.freshness(aspect.code())
                .ifPresent((dates) -> all.put(aspect.code(), dates)));
        return all;
    }

    Stream<String> cited() {
        return Stream.of(Stream.of(this.source), this.routes.stream().flatMap(Way::cited),
                this.refusals.stream().map(Refused::source), this.advice.stream().map(Said::source),
                this.starts.stream().flatMap(StartSheet::cited), this.nextSteps.stream().map(Said::source),
                this.exam.cited(), this.fees.stream().map(Fee::source), this.membership.cited(), this.renewal.cited(),
                this.firstTimeResults.stream().map(Result::source), this.holders.stream().map(Dated::source),
                this.remarks.stream().map(Remark::source), this.apprenticeReleases.stream().map(Shed::source),
                this.jobTitles.stream().map(Title::source), this.stateRules.stream().map(Rule::source))
            .flatMap((ids) -> ids);
    }

    record Way(String id, String status, String name, String text, List<Condition> conditions, String confidence,
            LocalDate checkedOn, String source) {

        static Way of(EligibilityRoute route) {
            return new Way(route.id(), route.status().code(), route.name(), route.text(),
                    route.conditions().stream().map(Condition::of).toList(), route.confidence(), route.checkedOn(),
                    route.source().id());
        }

        Stream<String> cited() {
            return Stream.concat(Stream.of(this.source), this.conditions.stream().map(Condition::source));
        }

    }

    record Condition(String id, String kind, String required, int months, String text, String source) {

        static Condition of(guide.charted.certification.Condition condition) {
            return new Condition(condition.id(), condition.kind().name().toLowerCase(Locale.ROOT), condition.required(),
                    condition.months(), condition.text(), condition.source().id());
        }

    }

    record Refused(String text, boolean stated, String source) {

        static Refused of(Refusal refusal) {
            return new Refused(refusal.text(), refusal.stated(), refusal.source().id());
        }

    }

    record Result(int year, Dated rate, Dated testers, boolean old, Typed<String> note, String source) {

        static Result of(FirstTimeResult result) {
            return new Result(result.year(), Dated.of(result.rate()), Dated.of(result.testers()), result.old(),
                    Typed.of(result.note(), Missing.NOT_APPLICABLE), result.rate().origin().source().id());
        }

    }

    record Remark(String kind, String title, String text, String source) {

        static Remark of(MarginNote note) {
            return new Remark(note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.title(), note.text(),
                    note.source().id());
        }

    }

    record Shed(int months, String text, String source) {

        static Shed of(Release release) {
            return new Shed(release.months(), release.text(), release.source().id());
        }

    }

    record Title(String title, String soc, String occupation, String source) {

        static Title of(JobTitle title) {
            return new Title(title.title(), title.soc(), title.occupation(), title.source().id());
        }

    }

    record Rule(String id, String state, String facility, String text, String law, String source) {

        static Rule of(StateRule rule) {
            return new Rule(rule.id(), rule.state(), rule.facility(), rule.text(), rule.law(), rule.source().id());
        }

    }

}
