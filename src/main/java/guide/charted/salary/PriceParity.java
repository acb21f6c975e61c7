package guide.charted.salary;

import guide.charted.fact.Amount;
import guide.charted.fact.Figure;
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
@IdClass(PriceParity.Key.class)
class PriceParity {

    @Id
    private String area;

    @Id
    private int dataYear;

    @EmbeddedColumnNaming("parity_%s")
    private Amount parity;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected PriceParity() {
    }

    String area() {
        return this.area;
    }

    int year() {
        return this.dataYear;
    }

    Figure toFigure(String place, Sources sources) {
        return this.parity.figure(Unit.PERCENT,
                new Origin(Measure.PRICE_LEVEL, place, String.valueOf(this.dataYear), sources.cite(this.source)));
    }

    record Key(String area, int dataYear) {
    }

}
