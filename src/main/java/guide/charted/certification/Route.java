package guide.charted.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Route {

    @Id
    private String id;

    private int position;

    private String status;

    private String confidence;

    private LocalDate checkedOn;

    private String source;

    private boolean lastTerm;

    private @Nullable String letters;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "route_text", joinColumns = @JoinColumn(name = "route"))
    private Set<Text> texts;

    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "route")
    private Set<RouteCondition> conditions;

    @SuppressWarnings("NullAway.Init")
    protected Route() {
    }

    int position() {
        return this.position;
    }

    EligibilityRoute toRoute(String language, Sources sources) {
        Text words = Worded.one(language, this.texts);
        return new EligibilityRoute(this.id, EligibilityRoute.Status.valueOf(this.status.toUpperCase(Locale.ROOT)),
                words.name(), words.text(),
                this.conditions.stream()
                    .sorted(Comparator.comparingInt(RouteCondition::position))
                    .map((condition) -> condition.toCondition(language, sources))
                    .toList(),
                this.confidence, this.checkedOn, sources.cite(this.source), this.lastTerm, this.letters);
    }

    @Embeddable
    record Text(String language, String name, String text, String source) implements Worded {
    }

}
