package guide.charted.school;

import guide.charted.education.DegreeType;
import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Outcome {

    @Id
    private String id;

    private @Nullable String unitid;

    private String institution;

    private String degree;

    private String measure;

    @EmbeddedColumnNaming("share_%s")
    private Amount share;

    private String cohort;

    private String asOf;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {
    }

    String id() {
        return this.id;
    }

    ProgramKey program() {
        return new ProgramKey(this.unitid, this.institution, DegreeType.ofCode(this.degree).orElseThrow());
    }

    PostedOutcome toPosted(Sources sources) {
        return new PostedOutcome(this.measure,
                this.share.figure(Unit.PERCENT,
                        new Origin(Measure.RATE, this.institution, this.cohort, sources.cite(this.source))),
                this.cohort, this.asOf);
    }

}
