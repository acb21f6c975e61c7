package guide.charted.career;

import java.util.List;

import guide.charted.fact.Sources;
import guide.charted.salary.IndustryPay;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(Workplace.Key.class)
class Workplace {

    @Id
    private String id;

    @Id
    private String language;

    private String kind;

    private int position;

    private String name;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Workplace() {
    }

    int position() {
        return this.position;
    }

    boolean isProvider() {
        return this.kind.equals("provider");
    }

    String id() {
        return this.id;
    }

    Employer toEmployer(List<IndustryPay> counts, Sources sources) {
        return new Employer(this.id, this.name, this.text, counts, sources.cite(this.source));
    }

    record Key(String id, String language) {
    }

}
