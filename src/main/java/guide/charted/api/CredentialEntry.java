package guide.charted.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.certification.Aspect;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.Freshness;
import guide.charted.text.Paragraph;

/**
 * A credential with all that its page shows.
 *
 * @param code its letters, such as {@code RHIT}
 * @param name its full name
 * @param issuer the letters of the body that awards it
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
 * @param fees what is to be paid; several rows of one kind where sources disagree or
 * several offers exist
 * @param membership what joining the issuing body costs and saves
 * @param renewal what keeps it
 * @param firstTimeResults how first-time candidates fared, year by year; of different
 * people for each exam, so that they do not measure difficulty
 * @param holders how many people hold it, at several times
 * @param remarks what is disputed, not found, wrongly told or new
 * @param apprenticeReleases how the mark of an apprentice is shed
 * @param jobTitles titles of the federal list of job titles with its letters
 * @param stateRules rules of states for facilities that name it
 * @param opens the letters of credentials that name it as a way in
 * @param freshness by kind of fact: when it was checked and is due again
 * @param source the id of who stands behind its rules
 * @param self its address here, as a path
 * @param page its page in the guide, as a path
 */
record CredentialEntry(String code, String name, String issuer, boolean core, String gate, String summary,
        String forWhom, List<Way> routes, List<RefusalEntry> refusals, List<Said> advice, List<StartSheet> starts,
        List<Said> nextSteps, ExamSheet exam, List<Fee> fees, MembershipSheet membership, RenewalSheet renewal,
        List<FirstTimeEntry> firstTimeResults, List<Dated> holders, List<Remark> remarks,
        List<ReleaseEntry> apprenticeReleases, List<JobTitleEntry> jobTitles, List<StateRuleEntry> stateRules,
        List<String> opens, Map<String, Freshness> freshness, String source, String self, String page) {

    static CredentialEntry of(CredentialDetail credential, List<Paragraph> steps, List<String> opens) {
        return new CredentialEntry(credential.code(), credential.name(), credential.issuer(), credential.core(),
                credential.gate(), credential.summary(), credential.forWhom(),
                credential.routes().stream().map(Way::of).toList(),
                credential.refusals().stream().map(RefusalEntry::of).toList(),
                credential.recommendations().stream().map(Said::of).toList(),
                credential.starts().stream().map(StartSheet::of).toList(), steps.stream().map(Said::of).toList(),
                ExamSheet.of(credential.exam()), credential.charges().stream().map(Fee::of).toList(),
                MembershipSheet.of(credential.membership()), RenewalSheet.of(credential.renewal()),
                credential.results().stream().map(FirstTimeEntry::of).toList(),
                credential.holders().stream().map(Dated::of).toList(),
                credential.notes().stream().map(Remark::of).toList(),
                credential.releases().stream().map(ReleaseEntry::of).toList(),
                credential.titles().stream().map(JobTitleEntry::of).toList(),
                credential.stateRules().stream().map(StateRuleEntry::of).toList(), opens, freshness(credential),
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
                this.refusals.stream().map(RefusalEntry::source), this.advice.stream().map(Said::source),
                this.starts.stream().flatMap(StartSheet::cited), this.nextSteps.stream().map(Said::source),
                this.exam.cited(), this.fees.stream().map(Fee::source), this.membership.cited(), this.renewal.cited(),
                this.firstTimeResults.stream().map(FirstTimeEntry::source), this.holders.stream().map(Dated::source),
                this.remarks.stream().map(Remark::source), this.apprenticeReleases.stream().map(ReleaseEntry::source),
                this.jobTitles.stream().map(JobTitleEntry::source),
                this.stateRules.stream().map(StateRuleEntry::source))
            .flatMap((ids) -> ids);
    }

}
