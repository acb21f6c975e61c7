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
record Fee(String kind, int position, @EmbeddedColumnNaming("member_%s") Amount member,
        @EmbeddedColumnNaming("non_member_%s") Amount nonMember, @Nullable Integer attempts, @Nullable String delivery,
        String period, boolean disputed, String source) {

    Charge toCharge(Sources sources) {
        Origin origin = new Origin(Measure.PRICE, "", this.period, sources.cite(this.source));
        return new Charge(Charge.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)),
                this.member.figure(Unit.DOLLARS, origin), this.nonMember.figure(Unit.DOLLARS, origin), this.attempts,
                this.delivery, this.disputed);
    }

}
