package guide.charted.education;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(DegreeTypeName.Key.class)
class DegreeTypeName {

    @Id
    private String degree;

    @Id
    private String language;

    private String name;

    private String shortName;

    private String length;

    private String summary;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected DegreeTypeName() {
    }

    Degree toDegree(Sources sources) {
        return new Degree(DegreeType.ofCode(this.degree).orElseThrow(), this.name, this.shortName, this.length,
                this.summary, sources.cite(this.source));
    }

    record Key(String degree, String language) {
    }

}
