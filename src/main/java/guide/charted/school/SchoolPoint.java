package guide.charted.school;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class SchoolPoint {

    @Id
    private String unitid;

    private BigDecimal x;

    private BigDecimal y;

    @SuppressWarnings("NullAway.Init")
    protected SchoolPoint() {
    }

    String unitid() {
        return this.unitid;
    }

    BigDecimal x() {
        return this.x;
    }

    BigDecimal y() {
        return this.y;
    }

}
