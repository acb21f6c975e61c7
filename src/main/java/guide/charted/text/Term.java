package guide.charted.text;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(Term.Key.class)
class Term {

    @Id
    private String id;

    @Id
    private String language;

    private String name;

    private @Nullable String also;

    private String meaning;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Term() {
    }

    Definition toDefinition(Sources sources) {
        return new Definition(this.id, this.name, this.also, this.meaning, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
