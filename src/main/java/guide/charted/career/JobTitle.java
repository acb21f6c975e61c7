package guide.charted.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(JobTitle.Key.class)
class JobTitle {

    @Id
    private String soc;

    @Id
    private int position;

    @Id
    private String language;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected JobTitle() {
    }

    String soc() {
        return this.soc;
    }

    int position() {
        return this.position;
    }

    String title() {
        return this.title;
    }

    record Key(String soc, int position, String language) {
    }

}
