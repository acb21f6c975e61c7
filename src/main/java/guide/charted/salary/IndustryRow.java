package guide.charted.salary;

import java.util.Locale;
import java.util.Set;

import guide.charted.fact.Worded;
import jakarta.persistence.CollectionTable;
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
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "industry")
class IndustryRow {

    @Id
    private String id;

    private @Nullable String naics;

    private String level;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "industry_name", joinColumns = @JoinColumn(name = "industry"))
    private Set<Name> names;

    @SuppressWarnings("NullAway.Init")
    protected IndustryRow() {
    }

    Industry toIndustry(String language) {
        String name = Worded.one(language, this.names).name();
        return new Industry(this.id, this.naics, Industry.Level.valueOf(this.level.toUpperCase(Locale.ROOT)), name);
    }

    @Embeddable
    record Name(String language, String name, String source) implements Worded {
    }

}
