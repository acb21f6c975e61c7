package guide.charted.fact;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(Claim.Key.class)
class Claim {

    @Id
    private String id;

    @Id
    private String language;

    private String page;

    private String section;

    private String statement;

    private String verdict;

    private String explanation;

    private @Nullable String evidence;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {
    }

    String page() {
        return this.page;
    }

    CheckedClaim check(Sources sources) {
        return new CheckedClaim(this.id, this.section, this.statement,
                Verdict.valueOf(this.verdict.toUpperCase(Locale.ROOT)), this.explanation,
                (this.evidence != null) ? sources.cite(this.evidence) : null, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
