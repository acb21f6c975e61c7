package guide.charted.occupation;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "occupation")
class SocCode {

    @Id
    private String soc;

    private String role;

    private int firstYear;

    private @Nullable Integer lastYear;

    private @Nullable String successor;

    @SuppressWarnings("NullAway.Init")
    protected SocCode() {
    }

    String soc() {
        return this.soc;
    }

    Occupation toOccupation(OccupationName name, Sources sources) {
        return new Occupation(this.soc, name.title(), name.shortTitle(), name.summary(), Role.ofCode(this.role),
                this.firstYear, this.lastYear, this.successor, sources.cite(name.source()));
    }

}
