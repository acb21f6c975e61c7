package guide.charted.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(StudyField.Key.class)
class StudyField {

    @Id
    private String cip;

    @Id
    private String language;

    private String code;

    private String name;

    private String cipTitle;

    @SuppressWarnings("NullAway.Init")
    protected StudyField() {
    }

    String cip() {
        return this.cip;
    }

    String code() {
        return this.code;
    }

    String name() {
        return this.name;
    }

    String cipTitle() {
        return this.cipTitle;
    }

    record Key(String cip, String language) {
    }

}
