package guide.charted.certification;

import java.util.Set;

import guide.charted.education.Studies;
import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.fact.Worded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class LadderStart {

    @Id
    private String schooling;

    private int position;

    @EmbeddedColumnNaming("months_low_%s")
    private Amount monthsLow;

    @EmbeddedColumnNaming("months_high_%s")
    private Amount monthsHigh;

    private @Nullable String sector;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "ladder_start_text", joinColumns = @JoinColumn(name = "schooling"))
    private Set<Text> texts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "ladder_step", joinColumns = @JoinColumn(name = "schooling"))
    @Column(name = "route")
    private Set<String> routes;

    @SuppressWarnings("NullAway.Init")
    protected LadderStart() {
    }

    Start toStart(String language, Studies studies, Sources sources) {
        Text words = Worded.one(language, this.texts);
        Origin origin = Origin.dated(Measure.NUMBER, sources.cite(this.source));
        return new Start(this.schooling, this.position, words.name(), words.text(),
                this.monthsLow.figure(Unit.MONTHS, origin), this.monthsHigh.figure(Unit.MONTHS, origin),
                studies.costs().stream().filter((cost) -> cost.sector().equals(this.sector)).findFirst(),
                Set.copyOf(this.routes), origin.source());
    }

    @Embeddable
    record Text(String language, String name, String text, String source) implements Worded {
    }

}
