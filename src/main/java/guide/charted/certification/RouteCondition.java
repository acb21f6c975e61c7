package guide.charted.certification;

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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class RouteCondition {

    @Id
    private String id;

    private int position;

    private String kind;

    private String required;

    private int months;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "route_condition_text", joinColumns = @JoinColumn(name = "condition_id"))
    private Set<Text> texts;

    @SuppressWarnings("NullAway.Init")
    protected RouteCondition() {
    }

    int position() {
        return this.position;
    }

    Condition toCondition(String language, Sources sources) {
        return new Condition(this.id, Condition.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)), this.required,
                this.months, Worded.one(language, this.texts).text(), sources.cite(this.source));
    }

    @Embeddable
    record Text(String language, String text, String source) implements Worded {
    }

}
