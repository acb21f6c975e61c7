package guide.charted.school;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(AwardCount.Key.class)
class AwardCount {

    @Id
    private String program;

    @Id
    private int dataYear;

    @EmbeddedColumnNaming("awards_%s")
    private Amount awards;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected AwardCount() {
    }

    String program() {
        return this.program;
    }

    int year() {
        return this.dataYear;
    }

    Awards toAwards(Sources sources) {
        return new Awards(this.dataYear, this.awards.figure(Unit.COUNT,
                new Origin(Measure.AWARDS, "", Periods.endingIn(this.dataYear), sources.cite(this.source))));
    }

    record Key(String program, int dataYear) {
    }

}
