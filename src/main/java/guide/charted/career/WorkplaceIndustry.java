package guide.charted.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(WorkplaceIndustry.Key.class)
class WorkplaceIndustry {

    @Id
    private String workplace;

    @Id
    private String industry;

    @SuppressWarnings("NullAway.Init")
    protected WorkplaceIndustry() {
    }

    String workplace() {
        return this.workplace;
    }

    String industry() {
        return this.industry;
    }

    record Key(String workplace, String industry) {
    }

}
