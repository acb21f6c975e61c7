package guide.charted.career;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class Apprenticeship {

    @Id
    private String id;

    private int position;

    @EmbeddedColumnNaming("job_hours_%s")
    private Amount jobHours;

    @EmbeddedColumnNaming("instruction_hours_%s")
    private Amount instructionHours;

    @EmbeddedColumnNaming("weeks_%s")
    private Amount weeks;

    private String period;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Apprenticeship() {
    }

    String id() {
        return this.id;
    }

    int position() {
        return this.position;
    }

    PaidTraining toTraining(ApprenticeshipText words, Sources sources) {
        Origin origin = new Origin(Measure.NUMBER, "", this.period, sources.cite(this.source));
        return new PaidTraining(this.id, words.name(), words.text(), this.jobHours.figure(Unit.HOURS, origin),
                this.instructionHours.figure(Unit.HOURS, origin), this.weeks.figure(Unit.COUNT, origin));
    }

}
