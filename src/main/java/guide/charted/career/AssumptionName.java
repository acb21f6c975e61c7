package guide.charted.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(AssumptionName.Key.class)
class AssumptionName {

    @Id
    private String assumption;

    @Id
    private String language;

    private String name;

    private String explanation;

    @SuppressWarnings("NullAway.Init")
    protected AssumptionName() {
    }

    String assumption() {
        return this.assumption;
    }

    String name() {
        return this.name;
    }

    String explanation() {
        return this.explanation;
    }

    record Key(String assumption, String language) {
    }

}
