package guide.charted.salary;

import guide.charted.fact.Amount;
import guide.charted.fact.Citation;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import guide.charted.occupation.Occupation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(Projection.Key.class)
class Projection {

    @Id
    private String soc;

    @Id
    private String round;

    private int baseYear;

    private int targetYear;

    @EmbeddedColumnNaming("base_jobs_%s")
    private Amount baseJobs;

    @EmbeddedColumnNaming("target_jobs_%s")
    private Amount targetJobs;

    @EmbeddedColumnNaming("new_jobs_%s")
    private Amount newJobs;

    @EmbeddedColumnNaming("growth_%s")
    private Amount growth;

    @EmbeddedColumnNaming("openings_%s")
    private Amount openings;

    private @Nullable String entryEducation;

    private String reading;

    private @Nullable String note;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Projection() {
    }

    String soc() {
        return this.soc;
    }

    String source() {
        return this.source;
    }

    OutlookRound toRound(Occupation occupation, String place, Citation citation) {
        Origin whole = new Origin(Measure.GROWTH, place, this.round.replace('-', '–'), citation);
        Origin base = new Origin(Measure.EMPLOYMENT, place, String.valueOf(this.baseYear), citation);
        Origin target = new Origin(Measure.EXPECTED_JOBS, place, String.valueOf(this.targetYear), citation);
        return new OutlookRound(occupation, this.round, this.baseYear, this.targetYear,
                this.baseJobs.figure(Unit.COUNT, base), this.targetJobs.figure(Unit.COUNT, target),
                this.newJobs.figure(Unit.COUNT, whole.of(Measure.NEW_JOBS)), this.growth.figure(Unit.PERCENT, whole),
                this.openings.figure(Unit.COUNT, whole.of(Measure.OPENINGS)), this.entryEducation,
                Reading.ofCode(this.reading), this.note, citation);
    }

    record Key(String soc, String round) {
    }

}
