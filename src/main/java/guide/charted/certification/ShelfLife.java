package guide.charted.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class ShelfLife {

    @Id
    private String kind;

    private int months;

    @SuppressWarnings("NullAway.Init")
    protected ShelfLife() {
    }

    Aspect aspect() {
        return Aspect.ofCode(this.kind);
    }

    int months() {
        return this.months;
    }

}
