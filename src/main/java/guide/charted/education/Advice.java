package guide.charted.education;

import java.time.LocalDate;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class Advice {

    @Id
    private String id;

    private String page;

    private int position;

    private String status;

    private LocalDate checkedOn;

    private LocalDate staleAfter;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {
    }

    String id() {
        return this.id;
    }

    String page() {
        return this.page;
    }

    int position() {
        return this.position;
    }

    DatedFact toFact(AdviceText words, Sources sources) {
        return new DatedFact(this.id, words.title(), words.text(), words.question(), this.status.equals("verified"),
                this.checkedOn, this.staleAfter, sources.cite(this.source));
    }

}
