package guide.charted.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(OccupationName.Key.class)
class OccupationName {

    @Id
    private String soc;

    @Id
    private String language;

    private String title;

    private String shortTitle;

    private String summary;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected OccupationName() {
    }

    String soc() {
        return this.soc;
    }

    String title() {
        return this.title;
    }

    String shortTitle() {
        return this.shortTitle;
    }

    String summary() {
        return this.summary;
    }

    String source() {
        return this.source;
    }

    record Key(String soc, String language) {
    }

}
