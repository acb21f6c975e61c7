package guide.charted.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(StudyField.Key.class)
class StudyFieldWord {

    @Id
    private String cip;

    @Id
    private String language;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected StudyFieldWord() {
    }

    String cip() {
        return this.cip;
    }

    String words() {
        return this.words;
    }

}
