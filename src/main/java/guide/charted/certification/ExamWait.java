package guide.charted.certification;

import java.util.Locale;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Embeddable
record ExamWait(String kind, @EmbeddedColumnNaming("low_%s") Amount low, @EmbeddedColumnNaming("high_%s") Amount high,
        boolean disputed, @Nullable String lowSource, String source) {

    Wait toWait(Sources sources) {
        Origin origin = Origin.dated(Measure.NUMBER, sources.cite(this.source));
        Origin ofLow = (this.lowSource != null) ? Origin.dated(Measure.NUMBER, sources.cite(this.lowSource)) : origin;
        return new Wait(Wait.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)), this.low.figure(Unit.DAYS, ofLow),
                this.high.figure(Unit.DAYS, origin), this.disputed);
    }

}
