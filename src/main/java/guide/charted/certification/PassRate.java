package guide.charted.certification;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

@Embeddable
record PassRate(int dataYear, @EmbeddedColumnNaming("rate_%s") Amount rate,
        @EmbeddedColumnNaming("testers_%s") Amount testers, String scope, @Nullable String note, String source) {

    FirstTimeResult toResult(Sources sources) {
        Origin origin = new Origin(Measure.RATE, "", String.valueOf(this.dataYear), sources.cite(this.source));
        return new FirstTimeResult(this.dataYear, this.rate.figure(Unit.PERCENT, origin),
                this.testers.figure(Unit.COUNT, origin.of(Measure.NUMBER)), this.scope.equals("old"), this.note);
    }

}
