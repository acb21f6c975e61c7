package guide.charted.certification;

import java.time.LocalDate;
import java.util.List;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.text.Paragraph;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Renewal {

    @Id
    private String credential;

    @EmbeddedColumnNaming("cycle_years_%s")
    private Amount cycleYears;

    @EmbeddedColumnNaming("units_%s")
    private Amount units;

    @EmbeddedColumnNaming("own_share_%s")
    private Amount ownShare;

    private @Nullable LocalDate ownShareSince;

    private String source;

    private String ownShareSource;

    @SuppressWarnings("NullAway.Init")
    protected Renewal() {
    }

    RenewalRule toRule(List<Paragraph> notes, Sources sources) {
        Origin cycle = Origin.dated(Measure.NUMBER, sources.cite(this.source));
        return new RenewalRule(this.cycleYears.figure(Unit.YEARS, cycle), this.units.figure(Unit.COUNT, cycle),
                this.ownShare.figure(Unit.PERCENT, Origin.dated(Measure.RATE, sources.cite(this.ownShareSource))),
                this.ownShareSince, notes);
    }

}
