package guide.charted.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "job_zone")
class ZoneRow {

    @Id
    private String soc;

    @EmbeddedColumnNaming("zone_%s")
    private Amount zone;

    private @Nullable String dated;

    private @Nullable String note;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ZoneRow() {
    }

    String soc() {
        return this.soc;
    }

    JobZone toZone(Sources sources) {
        String period = (this.dated != null) ? Onet.month(this.dated) : "";
        Origin origin = new Origin(Measure.NUMBER, "", period, sources.cite(this.source));
        return new JobZone(this.zone.figure(Unit.POINTS, origin), this.note);
    }

}
