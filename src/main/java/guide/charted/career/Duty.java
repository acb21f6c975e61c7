package guide.charted.career;

import java.util.Locale;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(Duty.Key.class)
class Duty {

    @Id
    private String id;

    @Id
    private String language;

    private String area;

    private int position;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {
    }

    int position() {
        return this.position;
    }

    DutyArea area() {
        return DutyArea.valueOf(this.area.toUpperCase(Locale.ROOT));
    }

    Task toTask(Sources sources) {
        return new Task(this.text, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
