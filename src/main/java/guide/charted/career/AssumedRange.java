package guide.charted.career;

import java.math.BigDecimal;
import java.util.Locale;

import guide.charted.fact.Amount;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "assumption")
class AssumedRange {

    @Id
    private String id;

    private int position;

    private BigDecimal low;

    private BigDecimal likely;

    private BigDecimal high;

    private String unit;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected AssumedRange() {
    }

    String id() {
        return this.id;
    }

    int position() {
        return this.position;
    }

    Assumption toAssumption(AssumptionName name, Sources sources) {
        return new Assumption(this.id, name.name(), name.explanation(), Amount.plain(this.low),
                Amount.plain(this.likely), Amount.plain(this.high), Unit.valueOf(this.unit.toUpperCase(Locale.ROOT)),
                sources.cite(this.source));
    }

}
