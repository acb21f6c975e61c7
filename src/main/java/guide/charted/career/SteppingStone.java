package guide.charted.career;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(SteppingStone.Key.class)
class SteppingStone {

    @Id
    private String soc;

    @Id
    private String language;

    private int position;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected SteppingStone() {
    }

    String soc() {
        return this.soc;
    }

    int position() {
        return this.position;
    }

    FirstStep toStep(Prospects prospects, Sources sources) {
        return new FirstStep(prospects, this.text, sources.cite(this.source));
    }

    record Key(String soc, String language) {
    }

}
