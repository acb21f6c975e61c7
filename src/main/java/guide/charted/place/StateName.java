package guide.charted.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(StateName.Key.class)
class StateName {

    @Id
    private String state;

    @Id
    private String language;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected StateName() {
    }

    String state() {
        return this.state;
    }

    String name() {
        return this.name;
    }

    record Key(String state, String language) {
    }

}
