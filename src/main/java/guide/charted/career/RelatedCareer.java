package guide.charted.career;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(RelatedCareer.Key.class)
class RelatedCareer {

    @Id
    private String soc;

    @Id
    private String language;

    private int position;

    private String text;

    private String schooling;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected RelatedCareer() {
    }

    String soc() {
        return this.soc;
    }

    int position() {
        return this.position;
    }

    Alternative toAlternative(Prospects prospects, Sources sources) {
        return new Alternative(prospects, this.text, this.schooling, sources.cite(this.source));
    }

    record Key(String soc, String language) {
    }

}
