package guide.charted.education;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(WarningSign.Key.class)
class WarningSign {

    @Id
    private String id;

    @Id
    private String language;

    private int position;

    private String title;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected WarningSign() {
    }

    int position() {
        return this.position;
    }

    Warning toWarning(Sources sources) {
        return new Warning(this.id, this.title, this.text, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
