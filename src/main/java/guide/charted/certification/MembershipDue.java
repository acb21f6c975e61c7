package guide.charted.certification;

import java.io.Serializable;

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
@IdClass(MembershipDue.Key.class)
class MembershipDue {

    @Id
    private String issuer;

    @Id
    private String tier;

    private int position;

    @EmbeddedColumnNaming("low_%s")
    private Amount low;

    @EmbeddedColumnNaming("high_%s")
    private Amount high;

    private String period;

    private boolean needed;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected MembershipDue() {
    }

    int position() {
        return this.position;
    }

    Due toDue(Sources sources) {
        Origin origin = new Origin(Measure.PRICE, "", this.period, sources.cite(this.source));
        return new Due(this.issuer, this.tier, this.low.figure(Unit.DOLLARS, origin),
                this.high.figure(Unit.DOLLARS, origin), this.needed);
    }

    record Key(String issuer, String tier) implements Serializable {
    }

}
