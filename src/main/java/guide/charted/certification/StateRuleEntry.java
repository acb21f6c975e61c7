package guide.charted.certification;

import java.util.Set;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import guide.charted.place.States;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "state_rule")
class StateRuleEntry {

    @Id
    private String id;

    private int position;

    private String state;

    private String law;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "state_rule_text", joinColumns = @JoinColumn(name = "rule"))
    private Set<Text> texts;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "state_rule_credential", joinColumns = @JoinColumn(name = "rule"))
    @Column(name = "credential")
    private Set<String> credentials;

    @SuppressWarnings("NullAway.Init")
    protected StateRuleEntry() {
    }

    int position() {
        return this.position;
    }

    boolean names(String credential) {
        return this.credentials.contains(credential);
    }

    StateRule toRule(String language, Sources sources, States states) {
        Text words = Worded.one(language, this.texts);
        return new StateRule(this.id, this.state, states.name(this.state).orElse(this.state), words.facility(),
                words.text(), this.law, sources.cite(this.source));
    }

    @Embeddable
    record Text(String language, String facility, String text, String source) implements Worded {
    }

}
