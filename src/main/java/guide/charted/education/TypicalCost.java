package guide.charted.education;

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
class TypicalCost {

    @Id
    private String id;

    private int position;

    private String period;

    @EmbeddedColumnNaming("tuition_%s")
    private Amount tuition;

    @EmbeddedColumnNaming("budget_%s")
    private Amount budget;

    @EmbeddedColumnNaming("books_%s")
    private Amount books;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected TypicalCost() {
    }

    int position() {
        return this.position;
    }

    SectorCost toSectorCost(Sources sources) {
        Origin origin = new Origin(Measure.MEAN, "", this.period.replace('-', '–'), sources.cite(this.source));
        return new SectorCost(this.id, this.tuition.figure(Unit.DOLLARS, origin),
                this.books.figure(Unit.DOLLARS, origin), this.budget.figure(Unit.DOLLARS, origin), origin);
    }

}
