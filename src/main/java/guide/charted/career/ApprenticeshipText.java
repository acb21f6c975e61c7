package guide.charted.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(ApprenticeshipText.Key.class)
class ApprenticeshipText {

    @Id
    private String apprenticeship;

    @Id
    private String language;

    private String name;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ApprenticeshipText() {
    }

    String apprenticeship() {
        return this.apprenticeship;
    }

    String name() {
        return this.name;
    }

    String text() {
        return this.text;
    }

    record Key(String apprenticeship, String language) {
    }

}
