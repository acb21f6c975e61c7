package guide.charted.place;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class StateOutline {

    @Id
    private String state;

    @Column(name = "label_x")
    private BigDecimal labelX;

    @Column(name = "label_y")
    private BigDecimal labelY;

    private String path;

    @SuppressWarnings("NullAway.Init")
    protected StateOutline() {
    }

    Outline toOutline() {
        return new Outline(this.state, this.labelX.doubleValue(), this.labelY.doubleValue(), this.path);
    }

}
