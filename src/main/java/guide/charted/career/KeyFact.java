package guide.charted.career;

import java.util.List;

import guide.charted.fact.CheckedClaim;
import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(KeyFact.Key.class)
class KeyFact {

    @Id
    private String id;

    @Id
    private String language;

    private int position;

    private String label;

    private String article;

    private String today;

    private String claim;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected KeyFact() {
    }

    String id() {
        return this.id;
    }

    int position() {
        return this.position;
    }

    String claim() {
        return this.claim;
    }

    ThenAndNow compare(CheckedClaim checked, List<KeyFigure> then, List<KeyFigure> now, Sources sources) {
        return new ThenAndNow(this.id, this.label, this.article, then, this.today, now, checked,
                sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
