package guide.charted.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import guide.charted.education.DegreeType;
import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import guide.charted.text.Paragraph;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/** A credential with all rows that belong to it. */
@Entity
@Immutable
class Certification {

    @Id
    private String code;

    private String issuer;

    private int position;

    private boolean core;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "certification_name", joinColumns = @JoinColumn(name = "credential"))
    private Set<Name> names;

    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "credential")
    private Set<Route> routes;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "refusal", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<Refused> refusals;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "recommendation", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<Sentence> recommendations;

    @OneToOne
    @PrimaryKeyJoinColumn
    private Exam exam;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "fee", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<Fee> fees;

    @OneToOne
    @PrimaryKeyJoinColumn
    private Renewal renewal;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pass_rate", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("dataYear")
    private List<PassRate> passRates;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "holder_count", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("period")
    private List<HolderCount> holderCounts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "remark", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("kind, position")
    private List<Remark> remarks;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "exam_wait", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("kind")
    private List<ExamWait> waits;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "renewal_note", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<Sentence> renewalNotes;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "credential_title", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<TitleEntry> titles;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "apprentice_release", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<ReleaseEntry> releases;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {
    }

    int position() {
        return this.position;
    }

    boolean isCore() {
        return this.core;
    }

    ExamRule toRule(String language, Sources sources) {
        Name name = Worded.one(language, this.names);
        return new ExamRule(this.code, name.name(), this.issuer, name.gate(), this.core, ways(language, sources),
                paragraphs(this.recommendations, language, sources));
    }

    CredentialDetail toDetail(String language, Surroundings around, Shelf shelf) {
        Sources sources = around.sources();
        Name name = Worded.one(language, this.names);
        List<EligibilityRoute> ways = ways(language, sources);
        List<Charge> charges = this.fees.stream()
            .map((fee) -> fee.toCharge(sources))
            .sorted(Comparator.comparing(Charge::kind))
            .toList();
        RenewalRule rule = this.renewal.toRule(paragraphs(this.renewalNotes, language, sources), sources);
        List<Wait> waited = this.waits.stream().map((wait) -> wait.toWait(sources)).toList();
        return new CredentialDetail(this.code, this.core, name.name(), this.issuer, name.gate(), name.summary(),
                name.forWhom(), ways, Worded.in(language, this.refusals).map((row) -> row.toRefusal(sources)).toList(),
                paragraphs(this.recommendations, language, sources), this.exam.toFacts(language, waited, sources),
                charges, rule, Membership.of(around.duesOf(this.issuer), charges, rule),
                this.passRates.stream().map((rate) -> rate.toResult(sources)).toList(),
                this.holderCounts.stream().map((count) -> count.toFigure(sources)).toList(),
                Worded.in(language, this.remarks).map((remark) -> remark.toNote(sources)).toList(),
                Worded.in(language, this.releases).map((row) -> row.toRelease(sources)).toList(),
                this.titles.stream().map((title) -> title.toTitle(around.occupations(), sources)).toList(),
                around.rulesNaming(this.code, language), around.starts().of(ways),
                CredentialDetail.schooling(ways)
                    .map(DegreeType::ofCode)
                    .flatMap(Optional::stream)
                    .map(around.degrees()::of)
                    .toList(),
                sources.cite(this.source), shelf);
    }

    private List<EligibilityRoute> ways(String language, Sources sources) {
        return this.routes.stream()
            .sorted(Comparator.comparingInt(Route::position))
            .map((route) -> route.toRoute(language, sources))
            .toList();
    }

    private static List<Paragraph> paragraphs(List<Sentence> rows, String language, Sources sources) {
        return Worded.in(language, rows).map((row) -> row.toParagraph(sources)).toList();
    }

    @Embeddable
    record Name(String language, String name, String gate, String summary, String forWhom,
            String source) implements Worded {
    }

}
