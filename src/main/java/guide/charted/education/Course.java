package guide.charted.education;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(Course.Key.class)
class Course {

    @Id
    private String id;

    @Id
    private String language;

    private int position;

    private String name;

    private String why;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Course() {
    }

    int position() {
        return this.position;
    }

    Subject toSubject(Sources sources) {
        return new Subject(this.id, this.name, this.why, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
